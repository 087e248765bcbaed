/** Whose council looked after a child: a record that names one of another nation is never read as English (NAT-9). */
import type { Nation } from './person.js';
import { NATIONS } from './person.js';

/**
 * How the names of councils and trusts of Wales, Scotland and Northern Ireland begin, or a word of them does: in English and
 * in Welsh, those of today and the counties and regions before them. No English council has such a word.
 */
const ELSEWHERE =
  /\b(?:wales|cymru|cyngor|scot|comhairle|aber|angus\b|anglesey|argyll|armagh|ayrshire|belfast|borders\b|bridgend|caer|cardiff|carmarthen|casnewydd|castell|causeway|central region|ceredigion|clackmannan|clwyd|conwy|craigavon|denbigh|dumfries|dunbarton|dundee|dyfed|edinburgh|eilean|falkirk|fife\b|flint|foyle|glamorgan|glasgow|grampian|gwent|gwynedd|highland|homefirst|inverclyde|ireland|kinross|lanark|lisburn|(?:mid)?lothian|merthyr|monmouth|moray|morgannwg|neath|newport|newry|orkney|pembroke|pen.y.bont|powys|renfrew|rhondda|shetland|sir |sperrin|stirling|strathclyde|swansea|tayside|tor-?faen|ulster|western isles|wre(?:xh|cs)am|ynys|zetland|hsc|hss|social (?:care|services) (?:trust|board)|[wsn]\d{8}\b)/i;

/**
 * The nation of the council that looked after a child: as told; else England, unless the name of the council is one
 * of another nation. `undefined`: it must be asked about.
 */
export function nationOf(told: unknown, council: unknown): Nation | undefined {
  if (told !== undefined && told !== null) return NATIONS.find((nation) => nation === told);
  return typeof council === 'string' && ELSEWHERE.test(council) ? undefined : 'england';
}

/** Scottish and Northern Ireland care counts for no English status, on any day (NAT-6). */
export function isOutside({ nation }: { readonly nation: Nation | undefined }): boolean {
  return nation === 'scotland' || nation === 'northern-ireland';
}
