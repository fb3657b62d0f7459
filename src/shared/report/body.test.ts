import { describe, expect, it } from 'vitest'
import { documentFromText } from '../document/from-text'
import { findTitle } from '../forms/title'
import { bodyKindOf, readBody } from './body'

const bodyOf = (title: string) => {
  const text = `${title}\n发布时间:2021-01-18\n一、总体情况\n2020年，……。\n`
  const document = documentFromText(text, 'txt', 'utf-8')
  return readBody(document.text, findTitle(document))
}

describe('readBody', () => {
  it.each([
    ['白云鄂博矿区人民政府 2019年政府信息公开工作年度报告', '白云鄂博矿区人民政府', 'government'],
    ['谯城区2020年政府办公室政府信息公开工作年度报告', '谯城区政府办公室', 'department'],
    ['济南市莱芜区2019年政府信息公开工作年度报告', '济南市莱芜区', 'government'],
    ['昆都仑区人民政府 关于2013年度政府信息公开年度报告', '昆都仑区人民政府', 'government'],
    ['包头市人民政府\n2020 年政府信息公开工作年度报告', '包头市人民政府', 'government'],
    ['2021年某某县教育局政府信息公开工作年度报告', '某某县教育局', 'department'],
    ['某某市卫生健康委员会2022年政府信息公开工作年度报告', '某某市卫生健康委员会', 'department'],
    ['某某县市场监督管理局二〇二〇年政府信息公开工作年度报告', '某某县市场监督管理局', 'department'],
    ['某某镇人民政府2021年政府信息公开工作年度报告', '某某镇人民政府', 'township'],
    ['某某街道办事处2021年度政府信息公开工作年度报告', '某某街道办事处', 'township'],
    ['某某省人民政府2019年政府信息公开工作年度报告', '某某省人民政府', 'government'],
    ['某某经济技术开发区管理委员会2021年政府信息公开工作年度报告', '某某经济技术开发区管理委员会', 'unknown'],
    ['某某区人民政府信息公开工作年度报告（2021年）', '某某区人民政府', 'government'],
    ['某某县政务服务管理局2023年度政府信息公开工作年度报告', '某某县政务服务管理局', 'department'],
    ['2020年政府信息公开工作年度报告', null, 'unknown'],
  ])('%s', (title, name, kind) => {
    expect(bodyOf(title)).toMatchObject({ name, kind })
  })

  it('points at the name in the text', () => {
    const text = '谯城区2020年政府办公室政府信息公开工作年度报告\n'
    const document = documentFromText(text, 'txt', 'utf-8')
    const body = readBody(text, findTitle(document))
    expect(text.slice(body.span?.start, body.span?.end)).toBe('谯城区2020年政府办公室')
  })
})

describe('bodyKindOf', () => {
  it.each([
    ['国家税务总局某某市税务局', 'department'],
    ['某某市公安局交通警察支队', 'department'],
    ['某某市政务服务中心', 'department'],
    ['某某县发展和改革委员会', 'department'],
    ['某某自治州人民政府办公厅', 'department'],
    ['某某自治县', 'government'],
    ['某某旗人民政府', 'government'],
    ['某某苏木人民政府', 'township'],
    ['某某高新区管委会', 'unknown'],
    ['某某市', 'government'],
  ])('%s is %s', (name, kind) => expect(bodyKindOf(name)).toBe(kind))
})
