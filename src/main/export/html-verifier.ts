/** The script that a written page carries: it hashes what stands on the page and says whether it is what was written. */

import type { Bilingual } from '../../shared/checks/check'
import type { Language } from '../../shared/words/say'
import { scriptJson } from './html-escape'

export const verifierWords = {
  off: {
    zh: '自校验脚本未运行；正文可照常阅读。用“crossfoot verify”可对照原始数据核验。',
    en: 'The page has not verified itself (scripts are off); it reads as it is. “crossfoot verify” compares it with the evidence.',
  },
  holds: {
    zh: '自校验：全部{n}条陈述与生成时一致。本校验只能发现改动，不能证明由何人生成；请与工作区核验。',
    en: 'Verified by itself: all {n} statements are as they were written. This finds changes and proves no author; verify it against the workspace.',
  },
  fails: {
    zh: '自校验不通过：{n}条陈述与生成时不一致，已标红：',
    en: 'Not as it was written: {n} statements differ, marked in red: ',
  },
} as const satisfies Record<string, Bilingual>

/**
 * Plain script for any browser, with no request and its own SHA-256: `crypto.subtle` is missing on some pages opened from
 * disk. Reads `#crossfoot-manifest`, compares every `[data-id]` and hashes the whole.
 */
export function verifierScript(language: Language): string {
  const words = scriptJson({ holds: verifierWords.holds[language], fails: verifierWords.fails[language] })
  return `(function () {
  var words = ${words}
  function bare(text) { return text.replace(/[\\s\\u00A0\\u3000\\u200B]+/g, '') }
  function sha256(text) {
    var bytes = new TextEncoder().encode(text), k = [], h = [], prime = 2, i, j
    function frac(x) { return ((x - Math.floor(x)) * 4294967296) | 0 }
    for (; k.length < 64; prime++) {
      for (j = 2; j * j <= prime && prime % j; j++);
      if (j * j <= prime) continue
      if (h.length < 8) h.push(frac(Math.sqrt(prime)))
      k.push(frac(Math.cbrt(prime)))
    }
    var size = ((bytes.length + 8) >> 6) + 1, data = new DataView(new ArrayBuffer(size * 64))
    for (i = 0; i < bytes.length; i++) data.setUint8(i, bytes[i])
    data.setUint8(bytes.length, 128)
    data.setUint32(size * 64 - 8, Math.floor(bytes.length / 536870912))
    data.setUint32(size * 64 - 4, bytes.length << 3)
    var w = new Int32Array(64)
    function turn(x, n) { return (x >>> n) | (x << (32 - n)) }
    for (var block = 0; block < size; block++) {
      for (i = 0; i < 64; i++) {
        if (i < 16) { w[i] = data.getInt32(block * 64 + i * 4); continue }
        var a0 = w[i - 15], a1 = w[i - 2]
        w[i] = w[i - 16] + (turn(a0, 7) ^ turn(a0, 18) ^ (a0 >>> 3)) + w[i - 7] + (turn(a1, 17) ^ turn(a1, 19) ^ (a1 >>> 10))
      }
      var s = h.slice()
      for (i = 0; i < 64; i++) {
        var e = s[4], a = s[0]
        var t1 = (s[7] + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & s[5]) ^ (~e & s[6])) + k[i] + w[i]) | 0
        var t2 = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & s[1]) ^ (a & s[2]) ^ (s[1] & s[2]))) | 0
        s = [(t1 + t2) | 0, s[0], s[1], s[2], (s[3] + t1) | 0, s[4], s[5], s[6]]
      }
      for (i = 0; i < 8; i++) h[i] = (h[i] + s[i]) | 0
    }
    return h.map(function (x) { return (x >>> 0).toString(16).padStart(8, '0') }).join('')
  }
  var manifest = JSON.parse(document.getElementById('crossfoot-manifest').textContent)
  var found = {}, ids = [], wrong = []
  document.querySelectorAll('[data-id]').forEach(function (one) {
    var id = one.getAttribute('data-id')
    found[id] = (id in found ? found[id] : '') + bare(one.textContent)
    ids.push(id)
  })
  var expected = manifest.statements.map(function (one) { return one.id })
  manifest.statements.forEach(function (one) { if (found[one.id] !== bare(one.text)) wrong.push(one.id) })
  ids.forEach(function (id) { if (id !== 'seal' && expected.indexOf(id) < 0) wrong.push(id) })
  var whole = sha256(manifest.statements.map(function (one) { return bare(one.id) + '\\t' + (found[one.id] || '') }).join('\\n'))
  if (whole !== manifest.seal && wrong.length === 0) wrong.push('seal')
  if ((found.seal || '').indexOf(manifest.seal) < 0 && wrong.indexOf('seal') < 0) wrong.push('seal')
  var said = document.getElementById('check')
  said.className = wrong.length ? 'fails' : 'holds'
  said.textContent = (wrong.length ? words.fails : words.holds).replace('{n}', wrong.length || expected.length)
  said.setAttribute('data-wrong', String(wrong.length))
  wrong.forEach(function (id) {
    var one = Array.prototype.find.call(document.querySelectorAll('[data-id]'), function (x) { return x.getAttribute('data-id') === id })
    if (one) one.style.outline = '2px solid #b00020'
  })
})()`
}
