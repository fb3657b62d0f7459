/** Bodies that report, with names made up from common characters: no real place is meant. */

import type { BodyKind } from '../../../src/shared/report/report'
import type { Chance } from './chance'
import type { GeneratedBody } from './model'

const first = [
  '青',
  '云',
  '临',
  '安',
  '永',
  '新',
  '东',
  '西',
  '南',
  '平',
  '石',
  '金',
  '白',
  '龙',
  '凤',
  '清',
  '长',
  '广',
  '松',
  '桂',
  '江',
  '柳',
  '沙',
  '甘',
  '洛',
  '荣',
]
const second = [
  '川',
  '溪',
  '山',
  '阳',
  '河',
  '江',
  '城',
  '田',
  '宁',
  '安',
  '州',
  '源',
  '湖',
  '泉',
  '陵',
  '平',
  '岭',
  '塘',
  '浦',
  '林',
  '关',
  '峰',
]

const departments = [
  '教育局',
  '财政局',
  '民政局',
  '司法局',
  '水利局',
  '统计局',
  '交通运输局',
  '农业农村局',
  '自然资源局',
  '市场监督管理局',
  '卫生健康委员会',
  '发展和改革委员会',
  '住房和城乡建设局',
  '人力资源和社会保障局',
  '文化和旅游局',
  '生态环境局',
  '应急管理局',
  '退役军人事务局',
  '审计局',
  '城市管理局',
]

export type BodySort = 'city' | 'county' | 'department' | 'office' | 'township' | 'street'

export function bodyOf(chance: Chance, sort: BodySort): GeneratedBody {
  const stem = (): string => {
    const a = chance.pick(first)
    return a + chance.pick(second.filter((one) => one !== a))
  }
  const level = chance.pick(['县', '区', '市'] as const)
  switch (sort) {
    case 'city': {
      const place = `${stem()}市`
      return body(`${place}人民政府`, 'government', ['全市', '我市', '全市各级行政机关'], place)
    }
    case 'county': {
      const here = chance.pick(['县', '区'] as const)
      const place = stem() + here
      return body(`${place}人民政府`, 'government', [`全${here}`, `我${here}`], place)
    }
    case 'office': {
      const place = stem() + level
      return body(`${place}人民政府办公室`, 'department', ['我办', '本办', `${place}人民政府办公室`], place)
    }
    case 'department': {
      const place = stem() + level
      const name = chance.pick(departments)
      const own = name.endsWith('委员会') ? '委' : '局'
      const short = level === '市' ? `市${name}` : `${level}${name}`
      return body(place + name, 'department', [`我${own}`, `本${own}`, short, `我${own}`], place)
    }
    case 'township': {
      const kind = chance.pick(['镇', '乡'] as const)
      const place = stem() + kind
      return body(`${place}人民政府`, 'township', [`我${kind}`, `全${kind}`, `${kind}政府`], place)
    }
    case 'street': {
      const place = `${stem()}街道`
      return body(`${place}办事处`, 'township', ['我街道', '街道', '本街道'], place)
    }
  }
}

function body(name: string, kind: BodyKind, we: readonly string[], place: string): GeneratedBody {
  return { name, kind, we, place }
}
