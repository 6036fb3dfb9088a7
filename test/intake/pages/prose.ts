// Invented news for the pages of the traps: one event, told in six languages.

export const ENGLISH: readonly string[] = [
  "VELMORA — A fire that began in the engine room of the ferry Tarn Lady forced 214 passengers into lifeboats early on Tuesday, the harbor office said, and nobody was seriously hurt.",
  "The ship had left Harrow Bay at half past four in the morning and was eleven miles from the coast when the alarm sounded, according to its log.",
  "“We smelled smoke before we heard anything,” said Ada Ferris, a nurse who was on her way to work. “The crew were calm, so we were calm too.”",
  "Two tugs reached the ferry within forty minutes and sprayed its hull with water while the boats were lowered, in a swell of about two meters.",
  "Captain Ruben Okafor was the last to leave. He told reporters on the quay that the pumps had failed a few minutes after the engine stopped.",
  "The owner, North Shore Lines, said that the ship had been inspected in March and that all repairs which the inspectors asked for had been made.",
  "But a union of sailors said it had warned the company twice about leaking fuel pipes, most recently in a letter dated the second of May.",
  "The letter, which the Coastal Wire has seen, speaks of “oil on the plates, wiped up every watch” and asks for the pipes to be replaced before summer.",
  "North Shore Lines did not answer questions about the letter. Its shares fell by six percent in early trading before they recovered a little.",
  "Fourteen people were treated for smoke and cold at the hospital in Velmora, and all but one of them went home in the afternoon.",
  "The transport minister, Lena Marsh, said investigators would lift the engine out of the hull, a work that could take three weeks.",
  "Ferries between Harrow Bay and the islands will run every second hour until the ship has been towed into the dry dock, the harbor office said.",
];

export const GERMAN: readonly string[] = [
  "Ein Brand im Maschinenraum der Fähre „Tarn Lady“ hat am Dienstagmorgen 214 Fahrgäste in die Rettungsboote gezwungen, teilte das Hafenamt in Velmora mit.",
  "Das Schiff war um halb fünf in Harrow Bay ausgelaufen und befand sich elf Seemeilen vor der Küste, als der Alarm ausgelöst wurde.",
  "„Wir haben den Rauch gerochen, bevor wir etwas hörten“, sagte die Krankenpflegerin Ada Ferris. „Die Besatzung blieb ruhig, also blieben wir es auch.“",
  "Zwei Schlepper erreichten die Fähre nach vierzig Minuten und kühlten den Rumpf mit Wasser, während die Boote zu Wasser gelassen wurden.",
  "Die Reederei erklärte, das Schiff sei im März geprüft worden und alle verlangten Reparaturen seien ausgeführt worden.",
];

export const ARABIC: readonly string[] = [
  "أجبر حريق اندلع في غرفة محركات العبارة «تارن ليدي» فجر الثلاثاء 214 راكبا على النزول إلى قوارب النجاة، بحسب ما أعلنت سلطة الميناء في فيلمورا.",
  "وكانت السفينة قد غادرت خليج هارو في الرابعة والنصف صباحا، وكانت على بعد أحد عشر ميلا من الساحل عندما انطلق جهاز الإنذار.",
  "وقالت الممرضة أدا فيريس: «شممنا رائحة الدخان قبل أن نسمع أي شيء، وكان الطاقم هادئا فبقينا هادئين نحن أيضا».",
  "ووصلت قاطرتان إلى العبارة خلال أربعين دقيقة وقامتا برش هيكلها بالماء بينما كانت القوارب تنزل إلى البحر.",
];

export const JAPANESE: readonly string[] = [
  "火曜日の早朝、フェリー「ターン・レディ」の機関室で火災が発生し、乗客二百十四人が救命ボートで避難したと、ベルモラの港湾事務所が発表した。",
  "同船は午前四時半にハロー湾を出港し、警報が鳴った時には海岸から十一マイルの沖合にいたことが航海日誌から分かった。",
  "「音を聞く前に煙のにおいがしました。乗組員が落ち着いていたので、私たちも落ち着いていられました」と看護師のエイダ・フェリスさんは話した。",
  "四十分後には二隻のタグボートが到着し、ボートが降ろされる間、船体に水をかけ続けたという。",
];

export const CHINESE: readonly string[] = [
  "维尔莫拉港务局表示，周二清晨，“塔恩夫人”号渡轮的机舱起火，二百一十四名乘客被迫登上救生艇，没有人受重伤。",
  "该船凌晨四点半离开哈罗湾，据航海日志记载，警报响起时距离海岸十一英里。",
  "护士艾达·费里斯说：“我们还没听到声音就闻到了烟味。船员们很镇定，所以我们也很镇定。”",
  "四十分钟内，两艘拖船赶到现场，在放下救生艇的同时向船体喷水降温。",
];

export const RUSSIAN: readonly string[] = [
  "Пожар в машинном отделении парома «Тарн Леди» ранним утром во вторник вынудил 214 пассажиров пересесть в спасательные шлюпки, сообщило управление порта Вельмора.",
  "Судно вышло из залива Харроу в половине пятого утра и, согласно бортовому журналу, находилось в одиннадцати милях от берега, когда сработала тревога.",
  "«Мы почувствовали запах дыма раньше, чем что-либо услышали, — рассказала медсестра Ада Феррис. — Экипаж был спокоен, поэтому и мы были спокойны».",
  "Два буксира подошли к парому через сорок минут и поливали корпус водой, пока на воду спускали шлюпки.",
];

/** Headings of other articles, as they stand in teasers. */
export const TEASERS: readonly string[] = [
  "Island council votes to double the price of parking", "Why the mussels of Harrow Bay are turning blue", "Three lighthouses to be sold at auction in the fall",
  "A baker, a beacon and the longest night of the year", "Minister rejects plan for tunnel under the strait", "Storm of the century remembered in a small museum",
];

/** What readers write below an article. */
export const REMARKS: readonly string[] = [
  "I was on that ship two years ago and the alarm did not work at all, somebody should have been fired over it a long time ago.",
  "My uncle has sailed with Okafor for ten years. He is the best captain on the coast and everybody who knows him will tell you so.",
  "So the inspectors looked at it in March and saw nothing? Perhaps somebody should inspect the inspectors, if you ask me.",
  "Thank you for this report. It is good to see that a paper still sends people down to the harbor instead of copying a press release.",
  "Every second hour is not enough for those of us who work on the islands. Will the company pay for the hotel, or will we?",
  "The price went up again last year, and the ships got older. I wonder where all that money went, because it was not into the pipes.",
  "Sailors warned them twice. Twice. Remember that when the company says that it takes safety seriously in the next statement.",
  "I took the bus around the bay today. Four hours, but at least it does not burn, and the driver sang the whole way.",
];
