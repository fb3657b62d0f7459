/** What Mantine is told about the look of the window; colours and type stand in theme.css. */

import { createTheme } from '@mantine/core'

export const theme = createTheme({
  cursorType: 'default',
  defaultRadius: 3,
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'compact-sm', variant: 'default' } },
    ActionIcon: { defaultProps: { size: 26, variant: 'subtle', color: 'gray' } },
    Tooltip: { defaultProps: { openDelay: 400, withArrow: false, multiline: true } },
    Modal: {
      defaultProps: {
        lockScroll: false,
        centered: true,
        transitionProps: { duration: 0 },
        attributes: { header: { role: 'presentation' } }, // else a second banner of the page
      },
    },
    Menu: { defaultProps: { transitionProps: { duration: 0 }, shadow: 'md', position: 'bottom-end' } },
    Popover: { defaultProps: { transitionProps: { duration: 0 } } },
    SegmentedControl: { defaultProps: { size: 'xs', transitionDuration: 0 } },
    TextInput: { defaultProps: { size: 'xs' } },
    NativeSelect: { defaultProps: { size: 'xs' } },
    Checkbox: { defaultProps: { size: 'xs' } },
  },
})
