/** Whose council looked after a child: a record that names one of another nation is never read as English (NAT-9). */
import type { Nation } from './person.js';
import { NATIONS } from './person.js';

/** Words that stand in the names of the councils and trusts of Wales, Scotland and Northern Ireland, and in no English one. */
const ELSEWHERE =
  /\b(?:wales|cymru|scotland|northern ireland|blaenau gwent|bridgend|caerphilly|cardiff|caerdydd|carmarthenshire|ceredigion|conwy|denbighshire|flintshire|gwynedd|anglesey|ynys m[oô]n|merthyr tydfil|monmouthshire|neath port talbot|newport|casnewydd|pembrokeshire|powys|rhondda cynon taff?|swansea|abertawe|torfaen|glamorgan|wrexham|aberdeen(?:shire)?|angus|argyll|clackmannanshire|dumfries|dundee|ayrshire|dunbartonshire|lothian|renfrewshire|edinburgh|falkirk|fife|glasgow|highland|inverclyde|midlothian|moray|eilean(?:an)? siar|western isles|lanarkshire|orkney|kinross|scottish borders|shetland|stirling|belfast|(?:health and social care|hsc) trust|[wsn]\d{8})\b/i;

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
