/** The narrative era, report years 2008 to 2013: contents of article 32 of the 2007 rules (令492), no national table. */

import type { Form } from './form'

export const form2008 = {
  id: '2008',
  title: {
    zh: '政府信息公开工作年度报告（2008—2013年，叙述式）',
    en: 'Annual report of the narrative era, 2008 to 2013',
  },
  authority: '国务院令第492号第三十二条',
  years: { from: 2008, to: 2013 },
  sections: [
    {
      key: 's1',
      ordinal: '一',
      heading: '概述',
      variants: ['总体情况', '基本情况', '工作概述', '政府信息公开工作概述'],
      table: null,
    },
    {
      key: 's2',
      ordinal: '二',
      heading: '主动公开政府信息的情况',
      variants: ['主动公开政府信息情况', '政府信息主动公开情况', '主动公开情况'],
      table: null,
    },
    {
      key: 's3',
      ordinal: '三',
      heading: '依申请公开政府信息和不予公开政府信息的情况',
      variants: ['依申请公开政府信息情况', '依申请公开政府信息的情况', '政府信息依申请公开情况', '依申请公开情况'],
      table: null,
    },
    {
      key: 's4',
      ordinal: '四',
      heading: '政府信息公开的收费及减免情况',
      variants: ['收费及减免情况', '政府信息公开收费及减免情况', '政府信息公开支出与收费', '政府信息公开收费情况'],
      table: null,
    },
    {
      key: 's5',
      ordinal: '五',
      heading: '因政府信息公开申请行政复议、提起行政诉讼的情况',
      variants: [
        '行政复议、行政诉讼情况',
        '政府信息公开复议、诉讼情况',
        '因政府信息公开申请行政复议、提起行政诉讼情况',
        '申请行政复议、提起行政诉讼和申诉情况',
        '行政复议、提起行政诉讼和申诉情况',
      ],
      table: null,
    },
    {
      key: 's6',
      ordinal: '六',
      heading: '政府信息公开工作存在的主要问题及改进情况',
      variants: [
        '存在的主要问题和改进措施',
        '存在的主要问题及改进情况',
        '存在的问题及改进措施',
        '存在的问题',
        '改进措施',
      ],
      table: null,
    },
    {
      key: 's7',
      ordinal: '七',
      heading: '其他需要报告的事项',
      variants: ['需要说明的事项与附表', '其他需要说明的事项'],
      table: null,
    },
  ],
  tables: [],
  equations: [],
  marks: [],
  notes: ['No national table: local annexes differ from place to place.'],
} as const satisfies Form
