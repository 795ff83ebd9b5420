/**
 * @module
 * Registration of migrants 落户: at a rate, or for those who qualify and apply.
 */
import { variable } from '#models/engine/index'

const RULE =
  '城市建设与户籍改革文本（2018，据内容推断为济南章丘）：有合法稳定住所（含租赁）或就业的人员及其亲属可以登记常住户口，不受购房、投资纳税、社保年限限制'

export const registration = [
  variable('registration_eligible_share', {
    label: { zh: '具备落户条件的非户籍人口占比', en: 'Share of migrants who may register' },
    unit: '1',
    over: ['area'],
    total: 'none',
    is: 'min(1, (1 - (1 - stable_housing_share) * (1 - stable_job_share)) * (1 + relatives_share))',
    source: RULE,
    note: {
      zh: '有稳定住所或稳定就业即可，二者视为独立；亲属随迁',
      en: 'A stable home or a stable job will do, taken as independent of each other; relatives come along',
    },
  }),
  variable('registration_rate', {
    label: { zh: '落户率', en: 'Migrants registered, of those there' },
    unit: '1/year',
    over: ['area'],
    total: 'none',
    is: 'settlement_rule == 0 ? settlement_rate : settlement_uptake * registration_eligible_share',
    source: RULE,
  }),
]
