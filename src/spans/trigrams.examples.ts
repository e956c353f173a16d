/** Sentences by their language, and in `other` what holds no sentence. */
export const latinExamples: Readonly<Record<string, readonly string[]>> = {
  eng: [
    "The committee met on Thursday morning and could not agree on who should write the report.",
    "She has been living near the harbour since her brother sold the farm.",
    "Nobody knew why the bridge had been closed, but everyone had a theory.",
    "If it rains tomorrow, we'll move the tables inside before the guests arrive.",
    "Prices rose faster than wages for the third year in a row, said the bank.",
  ],
  deu: [
    "Die Sitzung wurde vertagt, weil die Hälfte der Mitglieder im Zug stecken geblieben war.",
    "Wer früh aufsteht, sieht den Nebel über den Feldern, bevor die Sonne ihn vertreibt.",
    "Meine Großmutter backte jeden Sonntag einen Kuchen, von dem am Montag nichts mehr übrig war.",
    "Bitte überprüfen Sie Ihre Eingaben und drücken Sie anschließend auf Weiter.",
  ],
  fra: [
    "Le train de nuit est parti avec deux heures de retard et personne ne s'en est plaint.",
    "Nous avons trouvé une petite maison au bord de la rivière, près du vieux moulin.",
    "Il faudrait que vous me disiez ce que vous comptez faire de cet argent.",
    "L'été dernier, les vendanges ont commencé plus tôt que d'habitude à cause de la chaleur.",
  ],
  spa: [
    "El ayuntamiento decidió cerrar la plaza al tráfico durante los meses de verano.",
    "Mi hermana quería estudiar medicina, pero terminó abriendo una librería en Sevilla.",
    "No sabemos todavía cuándo llegarán los resultados de las pruebas.",
    "¿Quién ha dejado las ventanas abiertas con el frío que hace esta noche?",
  ],
  por: [
    "A chuva não parou durante três dias e a estrada ficou coberta de lama.",
    "Os meus avós vieram para a cidade quando ainda não havia eletricidade nas aldeias.",
    "Depois do jantar, ficámos na varanda a conversar até de madrugada.",
  ],
  ita: [
    "La riunione di ieri è durata troppo e alla fine nessuno ricordava di che cosa si parlasse.",
    "Quando ero bambino passavamo le vacanze in montagna, in una casa senza telefono.",
    "Gli ho chiesto di restituirmi il libro, ma dice di averlo perduto.",
  ],
  nld: [
    "De fietser had het stoplicht niet gezien en kwam met de schrik vrij.",
    "Wij hebben gisteren de hele middag in de tuin gewerkt omdat het eindelijk droog was.",
    "Het is nog niet duidelijk wie de kosten van de verbouwing zal betalen.",
  ],
  swe: [
    "Vi åkte båt till ön och plockade blåbär tills det blev mörkt.",
    "Regeringen vill att fler människor ska kunna ta tåget till sina arbeten.",
  ],
  pol: [
    "Wczoraj wieczorem spotkaliśmy się w małej kawiarni niedaleko dworca.",
    "Nie wiem, dlaczego sąsiedzi przestali z nami rozmawiać po tamtej zimie.",
    "Wszystkie dokumenty należy złożyć w urzędzie przed końcem miesiąca.",
  ],
  ces: [
    "Děti si hrály na dvoře, dokud je maminka nezavolala k večeři.",
    "Vlak do Prahy má zpoždění, protože na trati spadl strom.",
  ],
  hun: [
    "A könyvtár ma zárva van, mert a fűtés elromlott az éjszaka.",
    "Nem tudom, hogy mikor érkezik meg a barátom a vidéki útjáról.",
  ],
  ron: [
    "Copiii s-au jucat toată ziua în grădină și nu au vrut să intre în casă.",
    "Primăria a anunțat că drumul va fi închis până la sfârșitul lunii.",
  ],
  tur: [
    "Dün akşam sahilde yürürken eski bir okul arkadaşıma rastladım.",
    "Toplantı ertelendi çünkü müdürün uçağı zamanında inemedi.",
    "İstanbul'da yaşayan kardeşim önümüzdeki hafta bizi görmeye gelecek.",
  ],
  ind: [
    "Kami akan berangkat ke pasar sebelum matahari terbit supaya mendapat ikan yang segar.",
    "Pemerintah belum memutuskan apakah jalan itu akan diperbaiki tahun ini.",
  ],
  vie: [
    "Hôm qua trời mưa to nên chúng tôi ở nhà nấu cơm và kể chuyện cho nhau nghe.",
    "Con đường từ làng ra chợ đi qua một cây cầu gỗ đã rất cũ.",
  ],
  swh: ["Watoto walikwenda shuleni mapema kwa sababu mwalimu alikuwa amewaahidi hadithi mpya."],
  tgl: ["Maagang umalis ang aking kapatid upang bumili ng tinapay at gatas sa tindahan."],
  other: [
    "Seoul, Busan, Incheon, Daegu, Daejeon, Gwangju, Suwon, Ulsan, Changwon, Goyang",
    "Kim Minsoo, Anna Kowalska, José García, Nguyễn Văn An, Oliver Smith, Björn Åkesson",
    "npm install --save-dev typescript@5.4 && npx tsc --init --outDir dist/main.js",
    "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt.",
    "Bluetooth 5.3, USB-C, HDMI 2.1, Wi-Fi 6E, 16 GB RAM, 512 GB SSD, 2.5 kg, 230 V",
    "Article 12(3): see “Annex IV” — table 7 … «Anhang» (rev. 2024-03-05)",
  ],
};

/** Languages of which we have no triples, in sentences without a word that looks like an English one. */
export const unlistedExamples: Readonly<Record<string, readonly string[]>> = {
  fin: [
    "Lapset leikkivät pihalla, kun heidän äitinsä laittoi ruokaa keittiössä.",
    "En tiedä, milloin ystäväni saapuu kaupungista, mutta odotan häntä.",
  ],
  slv: ["Otroci so se igrali na dvorišču, dokler jih mama ni poklicala na večerjo."],
  hau: ["Muna fatan za ku ji dadin zamanku a wannan birni mai tarihi."],
  som: ["Ardayda waxaa la faray inay buugaagtooda keenaan ka hor dhamaadka toddobaadkan."],
  zul: [
    "Abafundi bayacelwa ukuthi balethe izincwadi zabo ngaphambi kokuphela kwaleli sonto.",
    "Umama uthenge isinkwa nobisi esitolo ngoba sizoba nezivakashi kusihlwa.",
  ],
  ibo: ["Ndị mmadụ niile kwesịrị ịbịa nzukọ ahụ tupu anyanwụ adaa."],
  kin: ["Abanyeshuri bose bagomba kuzana ibitabo byabo mbere y'uko icyumweru kirangira."],
  jav: ["Bocah-bocah lagi dolanan ing latar omah nalika ibune masak ing pawon."],
  ceb: ["Wala ko kahibalo kung kanus-a moabot ang akong higala gikan sa siyudad."],
  uzn: ["Barcha talabalar hafta oxirigacha kitoblarini olib kelishlari kerak."],
  azj: ["Bütün tələbələr həftənin sonuna qədər kitablarını gətirməlidirlər."],
};
