import { describe, expect, it } from 'vitest'
import { bodyNameOf, isShortFor } from './body-name'

describe('body names', () => {
  it.each([
    ['包头市人民政府', '包头市', 'city', '人民政府', '政府'],
    ['济南市莱芜区', '济南市莱芜区', 'district', '', '政府'],
    ['亳州市谯城区政府办公室', '亳州市谯城区', 'district', '政府办公室', '办'],
    ['昆都仑区人民政府', '昆都仑区', 'district', '人民政府', '政府'],
    ['临泉县市场监督管理局', '临泉县', 'county', '市场监督管理局', '局'],
    ['乌兰察布市区域经济合作局', '乌兰察布市', 'city', '区域经济合作局', '局'],
    ['合肥市城市管理局', '合肥市', 'city', '城市管理局', '局'],
    ['内蒙古自治区财政厅', '内蒙古自治区', 'province', '财政厅', '厅'],
    ['某县卫生健康委员会', '某县', 'county', '卫生健康委员会', '委'],
    ['城关镇人民政府', '城关镇', 'township', '人民政府', '镇'],
    ['某区文化街道办事处', '某区文化街道', 'township', '办事处', '街道'],
    ['盐城市城市管理局', '盐城市', 'city', '城市管理局', '局'],
    ['郑州市人民政府', '郑州市', 'city', '人民政府', '政府'],
    ['教育局', '', null, '教育局', '局'],
    ['某市高新技术产业开发区管委会', '某市', 'city', '高新技术产业开发区管委会', null],
  ])('%s', (name, place, level, organ, organWord) => {
    expect(bodyNameOf(name)).toEqual({ name, place, level, organ, organWord })
  })

  it('knows a name cut short', () => {
    expect(isShortFor('昆区', '昆都仑区')).toBe(true)
    expect(isShortFor('白云矿区', '白云鄂博矿区')).toBe(true)
    expect(isShortFor('颍州区', '谯城区')).toBe(false)
  })
})
