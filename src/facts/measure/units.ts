import { readTable, type Unit } from "./unit-table.ts";

/**
 * A line per unit: id, factor, English, Korean, symbols, offset, and the letters of the prefixes it is used with; `+`
 * adds names to a prefixed unit, and a line with a name alone begins a dimension. `met~` is meter, meters, metre and
 * metres, `mile+` mile and miles, `_` a space; a symbol with `-` stands only behind a prefix. Squares and cubes of named
 * units get their names from the plain unit (`powerNames`).
 *
 * Ids are those of CLDR. A tonne and a ton are one unit here, because 톤 renders both, and a calorie is that of food.
 * Korean units that CLDR does not know, by their own ids:
 *
 * | id | 단위 | size |
 * |---|---|---|
 * | `ri` | 리 | 432/1100 km |
 * | `pyeong` `danbo` `jeongbo` | 평, 단보, 정보 | 400/121 m², 300 and 3000 of them |
 * | `majigi` | 마지기 | differs from place to place: never converted |
 * | `hop` `doe` `mal` | 홉, 되, 말 | 2401/1331 l is a 되; a tenth of it, ten of it |
 * | `don` `nyang` `geun` `gwan` | 돈, 냥, 근, 관 | 3.75 g, 37.5 g, 600 g (meat), 3.75 kg |
 *
 * Factors otherwise: SI brochure, NIST SP 811.
 */
const TABLE = `
length
meter|1|met~|미터 메터|m||kdcmunp
+kilometer|kms||㎞ KM Km
+centimeter|cms|센치미터 센티 센치|㎝
+millimeter||밀리|㎜
+micrometer|micron+|미크론|㎛
+nanometer||나노|㎚
mile|1609.344|mile+|마일즈 마일|mi
yard|0.9144|yard+ yds yd|야드|yd
foot|0.3048|foot feet ft|피트|ft
inch|0.0254|inch inches|인치|″
nautical-mile|1852|nautical_mile+|해리|
light-year|9460730472580800|light-year+ light_year+|광년|
ri|432000/1100||리|
area
square-kilometer|1000000|||km² km2 ㎢ km^2
square-meter|1|sqm||m² m2 ㎡ m^2
square-centimeter|1/10000|||cm² cm2 ㎠
square-mile|2589988.110336|||
square-foot|0.09290304|||ft² ft2
square-yard|0.83612736|||
square-inch|0.00064516|||
hectare|10000|hectare+|헥타르 헥타아르|ha
acre|4046.8564224|acre+|에이커|
pyeong|400/121|pyeong|평|
danbo|120000/121||단보|
jeongbo|1200000/121||정보|
majigi
majigi|1||마지기|
mass
gram|1|gram+ gramme+|그램 그람|g||kmu
+kilogram|kilo+ kgs|키로그램 킬로 키로|㎏ Kg KG
+milligram|||㎎
+microgram|||㎍ mcg
tonne|1000000|ton+ tonne+ metric_ton+ metric_tonne+|톤 미터톤 메트릭톤|t
pound|453.59237|pound+ lb+|파운드|lb lbs lb.
ounce|28.349523125|ounce+|온스|oz oz.
carat|0.2|carat+|캐럿|
don|3.75||돈|
nyang|37.5||냥|
geun|600|geun|근|
gwan|3750||관|
volume
liter|1|lit~|리터|L ℓ l||khdcm
+milliliter|mls|씨씨|㎖ cc ㏄
gallon|3.785411784|gallon+ gal gals|갤런 갤론|gal
quart|0.946352946|quart+|쿼트|
pint|0.473176473|pint+|파인트|
cup|0.2365882365|cup+|컵|
fluid-ounce|0.0295735295625|fluid_ounce+||fl_oz
tablespoon|0.01478676478125|tablespoon+|테이블스푼 큰술|tbsp
teaspoon|0.00492892159375|teaspoon+|티스푼 작은술|tsp
barrel|158.987294928|barrel+|배럴|bbl
cubic-meter|1000|||m³ m3 ㎥ m^3
cubic-centimeter|1/1000|||cm³ cm3 ㎤
cubic-kilometer|1000000000000|||km³
cubic-foot|28.316846592|||ft³
cubic-inch|0.016387064|||
cubic-yard|764.554857984|||
hop|2401/13310||홉|
doe|2401/1331||되|
mal|24010/1331||말|
temperature
celsius|1|celsius celcius centigrade||°C ℃ ºC ˚C|0
fahrenheit|5/9|fahrenheit farenheit||°F ℉ ºF ˚F|-160/9
kelvin|1|kelvin+|켈빈||-273.15
degree
degree|1|degree+ deg|도|° º ˚
radian|180/3.14159265358979|radian+|라디안|rad
revolution|360|turn+||
data
bit|1|bit+|비트|||kMG
+megabit|||Mb Mbit
+gigabit|||Gb Gbit
byte|8|byte+|바이트|-B||kMGTP
+kilobyte|||KB kb
+megabyte||메가|mb
+gigabyte||기가|gb
+terabyte||테라|tb
kibibyte|8192|kibibyte+||KiB
mebibyte|8388608|mebibyte+||MiB
gibibyte|8589934592|gibibyte+||GiB
tebibyte|8796093022208|tebibyte+||TiB
data rate
bit-per-second|1|||bps -b/s -bit/s||kMG
+kilobit-per-second|||Kbps Kbit/s
+megabit-per-second|||mbps
+gigabit-per-second|||gbps
byte-per-second|8|||-B/s||kMG
speed
kilometer-per-hour|1/3.6|||km/h ㎞/h km/시 kmh kph kmph km/hr KPH
mile-per-hour|0.44704|||mph MPH mi/h
meter-per-second|1|||m/s ㎧ m/sec||k
knot|1852/3600|knot+|노트|
power
watt|1|watt+|와트|W||mkMGT
+kilowatt|||KW ㎾ kw
horsepower|745.69987158227022|horsepower|마력|hp HP
energy
joule|1|joule+||-J||kM
foodcalorie|4184|calorie+|칼로리|
calorie|4.184|||cal
kilocalorie|4184|kilocalorie+|킬로칼로리|kcal ㎉
watt-hour|3600|watt-hour+ watt_hour+|와트시|Wh||kMGT
+kilowatt-hour|||KWh kwh
voltage
volt|1|volt+|볼트|V||mk
current
ampere|1|ampere+ amp+|암페어|-A||m
charge
ampere-hour|1|||-Ah||m
pressure
pascal|1|pascal+|파스칼|Pa||hkM
millibar|100|millibar+|밀리바|mbar
atmosphere|101325||기압|atm
pound-force-per-square-inch|6894.757293168361|||psi PSI
millimeter-ofhg|133.322387415|||mmHg
frequency
hertz|1|hertz|헤르츠|Hz||kMGT
+kilohertz|||KHz
rotation
revolution-per-minute|1|||rpm RPM
sound
decibel|1|decibel+|데시벨|dB
graphics
pixel|1|pixel+|픽셀|px||M
`;

/** The units by their ids. */
export const UNITS: ReadonlyMap<string, Unit> = readTable(TABLE);

/** What the names of a square or cube begin with, in either language. */
const POWERS: readonly (readonly [string, string, string])[] = [
  ["square-", "square |sq |sq. |square-", "제곱|제곱 |평방|평방 "],
  ["cubic-", "cubic |cu |cu. |cubic-", "세제곱|세제곱 |입방|입방 |큐빅 |큐빅"],
];

/** square miles, sq km, 제곱미터, 입방 피트: the names of every unit that is a power of another, with its id. */
export function powerNames(language: "english" | "korean"): [string, string][] {
  return POWERS.flatMap(([power, english, korean]) =>
    Array.from(UNITS.keys())
      .filter((id) => id.startsWith(power))
      .flatMap((id) => {
        const base = UNITS.get(id.slice(power.length));
        const names = [...(base?.[language] ?? []), ...(language === "english" ? (base?.symbols ?? []) : [])];
        const heads = (language === "english" ? english : korean).split("|");
        return heads.flatMap((head) => names.map((name): [string, string] => [head + name, id]));
      }),
  );
}
