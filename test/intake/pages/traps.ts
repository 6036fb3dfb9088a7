import {ARABIC, CHINESE, ENGLISH, GERMAN, JAPANESE, REMARKS, RUSSIAN, TEASERS} from "./prose.ts";

/** A small page with one trap. In `html`, marks say what a stretch of words must be (see marks.ts). */
export interface Trap {
  /** A statement about the product. */
  readonly name: string;
  readonly html: string;
  /** How the page is stored; UTF-8 when left out. `utf-16le` gets a byte order mark. */
  readonly encoding?: "windows-1252" | "gbk" | "utf-16le" | "shift_jis" | "windows-1251";
  /** Words that the notation cannot say. */
  readonly holds?: readonly string[];
  /** The code of the problem where the page holds no article. */
  readonly problem?: string;
}

const line = (kind: string, words: string) => `{${kind}|${words}}`;
const p = (at: number) => `<p>${line("body", ENGLISH[at])}</p>`;
const ps = (from: number, to: number) => ENGLISH.slice(from, to).map((_, at) => p(from + at)).join("\n");
const all = (paragraphs: readonly string[]) => paragraphs.map((words) => `<p>${line("body", words)}</p>`).join("\n");

const TITLE = "Ferry fire forces 214 into lifeboats";
const h1 = `<h1>${line("headline", TITLE)}</h1>`;

const MENU = `<header><a href="/">The Tarn Courier</a><nav><ul><li><a href="/news">{away|News desk}</a></li><li><a href="/sport">Sport</a></li><li><a href="/sea">Sea and weather</a></li></ul></nav></header>`;
const FOOT = `<footer><p>{away|The Tarn Courier is printed by Courier Press, 4 Quay Street, Velmora.}</p><p><a href="/privacy">Privacy</a> <a href="/imprint">Imprint</a></p></footer>`;

/** A whole page with a menu above and a footer below. */
function page(body: string, head = "", language = "en", title = TITLE): string {
  return `<!doctype html>\n<html lang="${language}"><head><meta charset="utf-8"><title>${title} | The Tarn Courier</title>${head}</head>\n<body>${MENU}\n${body}\n${FOOT}</body></html>`;
}

const article = (inside: string, head = "") => page(`<main><article>${h1}\n${inside}</article></main>`, head);

const teaser = (at: number, more = "") => `<div class="c-card"><h3><a href="/a/${at}">${line("away", TEASERS[at])}</a></h3>${more}</div>`;
const remark = (at: number) => `<li><b>reader${at}</b><p>${line("away", REMARKS[at])}</p><button>Reply</button></li>`;

const COUNTRIES = "Albania Algeria Andorra Angola Argentina Armenia Australia Austria Azerbaijan Bahamas Bahrain Bangladesh Barbados Belarus Belgium Belize Benin Bhutan Bolivia Botswana Brazil Brunei Bulgaria Burundi Cambodia Cameroon Canada".split(" ");

const jsonLd = (object: object) => `<script type="application/ld+json">${JSON.stringify({"@context": "https://schema.org", "@type": "NewsArticle", ...object})}</script>`;

export const TRAPS: readonly Trap[] = [
  {name: "the first and the last paragraph are kept", html: article(ps(0, 12))},
  {
    name: "a standfirst outside the article element is kept",
    html: page(`<div class="top">${h1}<p class="lead">{standfirst|Investigators look at fuel pipes about which sailors had warned the owner twice.}</p></div><article>${ps(0, 8)}</article>`),
  },
  {
    name: "an article cut into several siblings by ads is one article",
    html: page(`${h1}<div id="x1">${ps(0, 3)}</div><div class="ad-slot" id="mid1">{away|Advertisement}</div><div id="x2">${ps(3, 6)}</div><div class="ad-slot">{away|Buy two boats and pay for one at Gull Boats.}</div><div id="x3">${ps(6, 7)}</div><div id="x4">${ps(7, 10)}</div>`),
  },
  {
    name: "paragraphs made by two line breaks in one element are kept",
    html: page(`<div class="wrap"><h2>${TITLE}</h2><div class="text">${ENGLISH.slice(0, 7).map((words) => line("body", words)).join("<br><br>\n")}<br /><br /></div></div>`),
  },
  {
    name: "an article in a table that lays out the page is kept",
    html: `<html><head><title>${TITLE}</title></head><body bgcolor=white><table width=760 border=0><tr><td colspan=3><a href=/>{away|Tarn Courier Online}</a></td></tr><tr>`
      + `<td width=120><font size=1><a href=/n>{away|National}</a><br><a href=/w>World</a><br><a href=/s>Sport</a><br><a href=/l>Letters</a></font></td>`
      + `<td width=480><font size=4><b>{headline|${TITLE}}</b></font><p>${ENGLISH.slice(0, 6).map((words) => line("body", words)).join("<p>")}</td><td><a href=/a1>{away|${TEASERS[0]}}</a><br><a href=/a2>{away|${TEASERS[1]}}</a></td></tr></table></body></html>`,
  },
  {
    name: "a drop cap in an element of its own stays with its word",
    html: article(`<p>{body|<span class="dropcap">A</span> fire <span>th</span>at began in the engine room of the ferry forced 214 passengers into lifeboats, and nobody was hurt.}</p><p>{body|<span class="cap">T</span>he ship had left Harrow Bay at half past four in the morning, according to its log.}</p>${ps(2, 7)}`),
  },
  {
    name: "lines that lead to other articles between paragraphs are no article",
    html: article(`${ps(0, 2)}<p><strong>Read more: <a href="/a">{away|${TEASERS[0]}}</a></strong></p>${ps(2, 5)}<p><a href="/b"><em>{away|${TEASERS[4]}}</em></a></p>${ps(5, 7)}<div class="css-1a2b3c"><span>See also</span><a href="/c">{away|${TEASERS[2]}}</a></div>${ps(7, 9)}`),
  },
  {
    name: "teasers with linked headings inside the article are no article",
    html: article(`${ps(0, 4)}<div class="x9f2">${teaser(0, "<p>{away|The council of the outer islands wants to keep cars away from its three harbors.}</p>")}${teaser(1, "<p>{away|Divers have found a strange color on the shells and are asking for help.}</p>")}</div>${ps(4, 8)}`),
  },
  {
    name: "a newsletter form in the middle of the article is no article",
    html: article(`${ps(0, 3)}<section class="nl-box"><h3>{away|The sea in your mailbox}</h3><p>{away|Every Friday we send you the best stories from the coast, free of charge and easy to leave.}</p><form action="/nl"><label>Your address</label><input type="email"><button>Send</button></form></section>${ps(3, 8)}`),
  },
  {
    name: "a pull quote does not say the article's words twice",
    html: article(`${ps(0, 4)}<aside class="pullquote"><p>{kept|He told reporters on the quay that the pumps had failed}</p></aside>${ps(4, 6)}<blockquote class="pull-quote"><p>It had warned the company twice about leaking fuel pipes</p></blockquote>${ps(6, 9)}`),
  },
  {
    name: "captions and credits of pictures are told from the text",
    html: article(`<figure><img src="a.jpg" alt="A ferry"><figcaption>{caption|The Tarn Lady under tow on Tuesday morning.} <span class="credit">Photo: Ola Brandt</span></figcaption></figure>${ps(0, 3)}<div class="wp-caption"><img src="b.jpg"><p class="wp-caption-text">{caption|Lifeboats on the quay of Velmora.}</p></div>${ps(3, 6)}<div class="image"><img src="c.jpg"><span class="photo-credit">{credit|Ola Brandt/Coastal Wire}</span></div>${ps(6, 9)}`),
  },
  {
    name: "a box about the writer behind the article is no article",
    html: article(`${ps(0, 8)}<div class="author-box"><img src="jane.jpg"><h4>{away|Jane Roe}</h4><p>{author|Jane Roe writes about ships and the people who sail them. She grew up on the outer islands and keeps bees.}</p></div>`),
  },
  {
    name: "a box about the writer without telling names is no article",
    html: article(`<p>By <a href="/staff/jane-roe">Jane Roe</a></p>${ps(0, 8)}<div class="k3"><img src="jane.jpg"><p><a href="/staff/jane-roe">Jane Roe</a> {away|is a reporter for The Tarn Courier. She grew up on the outer islands and keeps bees.}</p></div>`),
  },
  {
    name: "comments that are longer than the article are no article",
    html: page(`<main><article>${h1}${ps(0, 4)}</article><section id="comments"><h2>{away|8 comments}</h2><ol>${REMARKS.map((_, at) => remark(at)).join("")}</ol></section></main>`),
  },
  {
    name: "comments without a telling name are no article",
    html: page(`<main><article>${h1}${ps(0, 5)}</article><div class="d-list">${REMARKS.map((_, at) => `<div class="d-one"><a href="/u/${at}">reader${at}</a><time datetime="2031-05-0${at + 1}">yesterday</time><div>${line("away", REMARKS[at])}</div><a href="#r${at}">Reply</a></div>`).join("")}</div></main>`),
  },
  {
    name: "a cookie banner at the beginning of the page is no article",
    html: page(`<div id="cc-main" role="dialog"><h2>{away|We value your privacy}</h2><p>{away|We and our 812 partners store and read facts on your device, such as cookies, and use them to show you advertisements that fit, to count readers and to make our pages better.}</p><p>{away|You may choose now or later, and you may take back what you chose at any time on our page about privacy, which is linked at the foot of each page.}</p><button>Accept</button></div><article>${h1}${ps(0, 5)}</article>`),
  },
  {
    name: "a cookie banner without a role or a telling name is no article",
    html: `<!doctype html><html><head><title>${TITLE}</title></head><body><div class="b1"><div class="b2"><h2>{away|Before you read on}</h2><p>{away|We and our 812 partners store and read facts on your device, such as cookies, and use them to show you advertisements that fit, to count readers and to make our pages better.}</p><button>{away|Fine}</button><button>No</button></div></div><div class="m">${h1}<div class="t">${ps(0, 6)}</div></div></body></html>`,
  },
  {
    name: "a sidebar longer than a short article is no article",
    html: page(`<div class="cols"><div class="main">${h1}${ps(0, 3)}</div><div class="sidebar">${TEASERS.map((_, at) => `<div><h4><a href="/a/${at}">${line("away", TEASERS[at])}</a></h4><p>${line("away", REMARKS[at])}</p></div>`).join("")}</div></div>`),
  },
  {
    name: "all entries of a live blog are kept",
    html: article(`<p>{standfirst|Follow what happens in the harbor of Velmora, with our reporters on the quay.}</p><div class="entries">${ENGLISH.slice(0, 9).map((words, at) => `<div class="entry" id="e${at}"><time datetime="2031-05-06T0${at}:15">0${at}:15</time><h2>{body|Entry number ${at + 1} from the quay}</h2><p>${line("body", words)}</p></div>`).join("")}</div>`),
  },
  {
    name: "the hours of a live blog's entries are no words of the article",
    html: article(`<p>{standfirst|Follow what happens in the harbor of Velmora, with our reporters on the quay.}</p><div>${ENGLISH.slice(0, 6).map((words, at) => `<div class="e${at}">${["<time datetime=\"2031-05-06T05:15\">{away|05.15 GMT}</time>", "<p>{away|06:22}</p>", "<time>{away|2 hours ago}</time>", "<span>{away|7:40 p.m.}</span>", "<p><time>{away|vor 3 Minuten}</time></p>", "<p>{away|<b>Ines Rolf</b><time>6 May 2031 08:12</time>}</p>"][at]}<p>${line("body", words)}</p></div>`).join("")}</div>`),
  },
  {
    name: "a title that stands outside of the head is not shown, and names the page",
    html: `<title>${TITLE}</title><body><title>{absent|Another title of the page}</title><main><h2>${TITLE}</h2>${ps(0, 6)}</main>`,
  },
  {
    name: "names of writers alone below the headline are the byline",
    html: article(`<p>{byline|Ines Rolf,Tom Arden, Lou Hart and Rae Obel}</p><p>{standfirst|Investigators look at fuel pipes about which sailors had warned the owner twice.}</p>${ps(0, 8)}`),
  },
  {
    name: "the writers that the page names are the byline in whatever words stand beside them",
    html: article(`<p class="x">{byline|Von Ines Rolf und Tom Arden}</p>${ps(0, 8)}`, "<meta name=\"author\" content=\"Ines Rolf, Tom Arden\">"),
  },
  {
    name: "an article made of a numbered list is kept with its headings",
    html: article(`<p>{body|Five things to know about the fire on the ferry, and what is still unknown to the investigators.}</p>${[1, 2, 3, 4, 5].map((at) => `<h2>{body|${at}. What the ${["log", "nurse", "tugs", "captain", "owner"][at - 1]} tells us}</h2><p>${line("body", ENGLISH[at])}</p>`).join("")}<ol><li>{body|First, the pumps must be looked at.}</li><li>{body|Then the engine will be lifted out.}</li><li>{body|At last somebody will have to pay.}</li></ol>`),
  },
  {
    name: "questions and answers of an interview are kept",
    html: article(`<p>{body|The captain of the ferry spoke with the Courier a day after the fire, in a café on the quay.}</p>${[2, 3, 4, 6, 7].map((at) => `<p><strong>{body|What happened at minute ${at}?}</strong></p><p>${line("body", ENGLISH[at])}</p>`).join("")}<p><b>{body|Will you sail again?}</b></p><p>{body|Yes.}</p>`),
  },
  {
    name: "block quotes are article, and embedded posts are kept apart",
    html: article(`${ps(0, 3)}<blockquote><p>{body|We ask the company for the second time to replace the pipes below the plates before summer comes.}</p></blockquote>${ps(3, 6)}<blockquote class="twitter-tweet"><p lang="en">{kept|Everybody is off the ship. Thank you, Velmora.}</p>— Harbor Office (@harbor) <a href="https://social.example/1">May 6, 2031</a></blockquote>${ps(6, 8)}`),
  },
  {
    name: "a table of figures in the article is kept",
    html: article(`${ps(0, 4)}<table><caption>{kept|Fires on ferries by year}</caption><thead><tr><th>Year</th><th>{kept|Fires at sea}</th></tr></thead><tbody><tr><td>2029</td><td>{kept|three}</td></tr><tr><td>2030</td><td>{kept|seventeen}</td></tr></tbody></table>${ps(4, 8)}`),
  },
  {
    name: "notes of correction and update are kept",
    html: article(`<p class="update"><em>{kept|This article was updated at 14:05 with words of the minister.}</em></p>${ps(0, 6)}<div class="correction"><p>{kept|Correction: An earlier version said that 241 passengers were on board. There were 214.}</p></div>`),
  },
  {
    name: "a notice behind a cut text is a paywall, and a body named after one is the body",
    html: article(`<div class="paywall">${ps(0, 4)}</div><div class="offer"><h3>{away|Would you like to read on?}</h3><p>{paywall|Subscribe to continue reading. Already a subscriber? Sign in to read the full article.}</p></div>`, jsonLd({headline: TITLE, isAccessibleForFree: false})),
  },
  {
    name: "hidden words are left out",
    html: article(`${ps(0, 3)}<p hidden>{absent|These words are hidden by an attribute and nobody reads them.}</p><div style="color:red; display: none">{absent|These words are hidden by a style and nobody reads them.}</div><p aria-hidden="true">{absent|These words are hidden from the ears of readers.}</p><p style="visibility:hidden">{absent|These words cannot be seen at all.}</p>${ps(3, 8)}`),
  },
  {
    name: "words in templates, scripts and noscript are left out",
    html: article(`${ps(0, 3)}<template><p>{absent|A template that no reader has ever seen on this page.}</p></template><noscript><p>{absent|Please turn on scripts to read this page in full.}</p></noscript><script>var s = "<p>a string in a script</p>";</script><textarea>{away|Write to us here.}</textarea>${ps(3, 8)}`),
  },
  {
    name: "invisible characters inside words are kept in the text",
    html: article(`<p>The Velmora har&shy;bor off\u200bice said that no\u00adbody was hurt in the fire on the ferry, which began early on Tuesday.</p>${ps(1, 7)}`),
    holds: ["The Velmora har\u00adbor off\u200bice said that no\u00adbody was hurt"],
  },
  {
    name: "character references are read, numeric, without a semicolon and unknown",
    html: article(`<p>Ferris &amp; Sons paid &#8364;40 &ndash; &#x201C;a fair price&#x201D; &mdash; for pipes&nbsp;and pumps, &copy 2031, at 3 &lt; 4 &notaname; &#128; and AT&T said so on Tuesday.</p>${ps(1, 7)}`),
    holds: ["Ferris & Sons paid €40 – “a fair price” — for pipes\u00a0and pumps, © 2031, at 3 < 4", "and AT&T said so"],
  },
  {
    name: "a headline with markup and a line break is one headline",
    html: page(`<article><h1 class="t"><span>{headline|Ferry fire<br>forces <em>214</em> into&nbsp;lifeboats}</span></h1>${ps(0, 6)}</article>`),
  },
  {
    name: "of two first-level headings the article's is the headline",
    html: page(`<div><h1><a href="/">{away|The Tarn Courier Daily}</a></h1></div><article>${h1}${ps(0, 6)}</article>`, `<meta property="og:title" content="${TITLE}">`),
  },
  {
    name: "a headline in another element than a first-level heading is found",
    html: page(`<article><div class="hl">{headline|${TITLE}}</div>${ps(0, 6)}</article>`, `<meta property="og:title" content="${TITLE}">`),
  },
  {
    name: "an article whose headline only JSON-LD knows is read",
    html: page(`<article>${ps(0, 6)}</article>`, jsonLd({headline: "Fire at sea", datePublished: "2031-05-06"})),
  },
  {
    name: "an article that stands only in JSON-LD is read",
    html: `<!doctype html><html><head><title>x</title>${jsonLd({headline: TITLE, articleBody: ENGLISH.slice(0, 5).join("\n\n")})}</head><body><div id="root"></div><p>Loading</p></body></html>`,
    holds: ENGLISH.slice(0, 5),
  },
  {
    name: "of several articles one below the other the first, which the page is about, is read",
    html: page(`<main><article data-url="/ferry">${h1}${ps(0, 5)}</article><article data-url="/parking"><h1>{away|${TEASERS[0]}}</h1>${REMARKS.slice(0, 5).map((words) => `<p>${line("away", words)}</p>`).join("")}</article><article data-url="/mussels"><h1>{away|${TEASERS[1]}}</h1><p>{away|${GERMAN[0]}}</p><p>{away|${GERMAN[1]}}</p></article></main>`, `<meta property="og:title" content="${TITLE}"><link rel="canonical" href="https://tarn.example/ferry">`),
  },
  {
    name: "a front page of teasers has no article",
    html: page(`<main>${TEASERS.map((words, at) => `<article><h2><a href="/a/${at}">${words}</a></h2><p>${REMARKS[at].slice(0, 60)}…</p></article>`).join("")}</main>`),
    problem: "no-article",
  },
  {name: "a page with a menu and a search field has no article", html: page(`<main><h1>Nothing here</h1><p>The page you asked for is gone.</p><form><input name="q"><button>Search</button></form></main>`), problem: "no-article"},
  {
    name: "tags that nobody closed do no harm",
    html: `<html><body><div><nav><ul><li><a href=/>{away|Start}<li><a href=/n>News</a></ul></nav><h1>{headline|${TITLE}}</h1><div class=t><p>${[0, 1, 2, 3, 4, 5].map((at) => line("body", ENGLISH[at])).join("\n<p>")}<p>{body|<b>A bold word that nobody ends makes the rest of the page bold, in every browser we know.}`,
  },
  {
    name: "tags that cross each other and end tags without start do no harm",
    html: page(`<article></span></div></p>${h1}<p>{body|<b>The fire <i>began</b> early</i> on Tuesday in the engine room, the harbor office said, and nobody was hurt.}</p></section></b>${ps(1, 4)}</p></td></a>${ps(4, 7)}</article></article>`),
  },
  {name: "a page without html, head and body elements is read", html: `<title>${TITLE}</title>${h1}${ps(0, 6)}`},
  {
    name: "tags in capitals and attributes without marks are read",
    html: `<HTML><HEAD><TITLE>${TITLE}</TITLE></HEAD><BODY BGCOLOR=#FFFFFF><DIV ID=nav><A HREF=/news>{away|News desk}</A></DIV><H1 ALIGN=center>{headline|${TITLE}}</H1>${[0, 1, 2, 3, 4].map((at) => `<P ALIGN=left CLASS=story>${line("body", ENGLISH[at])}</P>`).join("")}<DIV CLASS=footer>{away|Printed by Courier Press.}</DIV></BODY></HTML>`,
  },
  {
    name: "CDATA and comments with tags in them are no words",
    html: article(`${ps(0, 2)}<!-- <p>{absent|A paragraph that an editor took out.}</p> --><![CDATA[ <p>hm</p> ]]><!-- a > b --><p>{body|The captain <!-- his name <b>was</b> checked -->was the last to leave the burning ship, the harbor office said on Tuesday.}</p><!--[if IE]><p>{absent|Your browser is old.}</p><![endif]-->${ps(3, 7)}`),
  },
  {
    name: "a German page with German names is read",
    html: page(`<h1>{headline|Fähre brennt vor Velmora}</h1><div class="inhalt"><p class="vorspann">{standfirst|Vor der Küste von Velmora brannte eine Fähre. Verletzt wurde kaum jemand.}</p>${all(GERMAN)}<div class="mehr-zum-thema"><h3>Mehr zum Thema</h3><ul><li><a href="/1">{away|Rat verdoppelt den Preis für Parkplätze}</a></li><li><a href="/2">{away|Warum die Muscheln blau werden}</a></li></ul></div><div class="kommentare">{away|Kommentare}</div></div>`, "", "de", "Fähre brennt vor Velmora"),
  },
  {
    name: "an Arabic page, from right to left, is read",
    html: `<html lang="ar" dir="rtl"><head><title>حريق</title></head><body><div class="القائمة"><a href="/">{away|الرئيسية}</a> <a href="/b">أخبار</a></div><h1>{headline|حريق في عبارة قبالة فيلمورا}</h1><div class="nass">${all(ARABIC)}</div><ul><li><a href="/1">{away|المجلس يضاعف أسعار المواقف}</a></li><li><a href="/2">أخبار أخرى</a></li></ul></body></html>`,
  },
  {
    name: "a Japanese page is read",
    html: `<html lang="ja"><head><title>フェリー火災</title></head><body><ul><li><a href="/">{away|トップ}</a></li><li><a href="/s">社会</a></li></ul><h1>{headline|フェリー火災で二百十四人避難}</h1><div class="honbun">${all(JAPANESE)}</div><div class="kanren"><a href="/1">{away|駐車料金が二倍に}</a><a href="/2">青い貝の謎</a></div></body></html>`,
  },
  {
    name: "a Chinese page with breaks for paragraphs is read",
    html: `<html lang="zh"><head><title>渡轮起火</title></head><body><div><a href="/">{away|首页}</a><a href="/x">新闻</a></div><h1>{headline|维尔莫拉渡轮起火}</h1><div id="zoom">${CHINESE.map((words) => `　　${line("body", words)}`).join("<br/>\n")}</div><div><a href="/1">{away|停车费翻倍}</a> <a href="/2">{away|蓝色的贻贝}</a></div></body></html>`,
  },
  {
    name: "a Russian page is read",
    html: `<html lang="ru"><head><title>Пожар</title></head><body><ul class="verh"><li><a href="/">{away|Главная}</a></li><li><a href="/n">Новости</a></li></ul><h1>{headline|Пожар на пароме у Вельморы}</h1><div class="tekst">${all(RUSSIAN)}</div><div class="eshche"><h3><a href="/1">{away|Цена парковки вырастет вдвое}</a></h3><h3><a href="/2">{away|Почему мидии синеют}</a></h3></div></body></html>`,
  },
  {
    name: "an AMP page is read",
    html: `<!doctype html><html ⚡ lang="en"><head><meta charset="utf-8"><link rel="canonical" href="https://tarn.example/ferry"><title>${TITLE}</title><style amp-boilerplate>body{animation:none}</style></head><body><amp-sidebar id="s"><ul><li><a href="/">{away|News desk}</a></li></ul></amp-sidebar><amp-consent id="c"><div>{away|We use cookies and count you, if you let us do so.}</div></amp-consent><article>${h1}<amp-img src="a.jpg"></amp-img>${ps(0, 3)}<amp-ad width=300><div placeholder>Advertisement</div></amp-ad>${ps(3, 7)}</article></body></html>`,
  },
  {name: "a page in Windows-1252 that declares nothing is read", html: article(ps(0, 6)).replace("<meta charset=\"utf-8\">", ""), encoding: "windows-1252"},
  {name: "a page in GBK that says so is read", html: `<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>渡轮起火</title></head><body><h1>{headline|维尔莫拉渡轮起火}</h1><div>${all(CHINESE)}</div></body></html>`, encoding: "gbk"},
  {name: "a page in Windows-1251 that says nothing is read", html: `<html><head><title>Пожар</title></head><body><h1>{headline|Пожар на пароме у Вельморы}</h1><div>${all(RUSSIAN)}</div></body></html>`, encoding: "windows-1251"},
  {name: "a page in UTF-16 is read", html: article(ps(0, 6)), encoding: "utf-16le"},
  {
    name: "paragraphs inside of links to the article itself are not lost",
    html: article(`${ps(0, 3)}<a name="mid"><p>${line("body", ENGLISH[3])}</p></a>${ps(4, 6)}<a href="/other"><p>{away|${TEASERS[3]}}</p></a>${ps(6, 8)}`),
  },
  {
    name: "the article among many teasers that are article elements too is found",
    html: page(`<main><article class="card"><a href="/1"><h3>{away|${TEASERS[0]}}</h3><p>{away|${REMARKS[0]}}</p></a></article><article class="story">${h1}${ps(0, 6)}</article>${[1, 2, 3, 4].map((at) => `<article class="card"><a href="/${at}"><h3>${line("away", TEASERS[at])}</h3><p>${line("away", REMARKS[at])}</p></a></article>`).join("")}</main>`),
  },
  {
    name: "links to print and bars for sharing are no article",
    html: article(`<ul class="tools"><li><a href="/print">{away|Print this page}</a></li><li><a href="mailto:">{away|Mail to a friend}</a></li></ul><div class="sh"><span>{away|Share on}</span> <a href="#">Gullbook</a> <a href="#">Chirper</a></div>${ps(0, 7)}<p><a href="/print/1">{away|Printable version}</a></p>`),
  },
  {
    name: "lines that announce an advertisement are no article",
    html: article(`${ps(0, 2)}<p>{away|Advertisement}</p>${ps(2, 4)}<div><span>{away|Article continues below}</span></div>${ps(4, 6)}<p class="x">{away|ADVERTISEMENT}</p>${ps(6, 8)}`),
  },
  {
    name: "a list of topics behind the article is no article",
    html: article(`${ps(0, 7)}<ul class="z8"><li><a href="/t/ferries">{away|Ferries}</a></li><li><a href="/t/fire">{away|Fires at sea}</a></li><li><a href="/t/velmora">{away|Velmora}</a></li></ul>`),
  },
  {
    name: "a trail of sections above the headline is no article",
    html: page(`<main><div><a href="/">{away|Front page}</a> › <a href="/coast">{away|Coast}</a> › <a href="/coast/ships">Ships</a></div><article>${h1}${ps(0, 6)}</article></main>`),
  },
  {
    name: "a dateline in an element of its own is kept",
    html: article(`<p>{kept|<span class="dateline">HARROW BAY, May 6 (Coastal Wire)</span>} {body|— A fire on a ferry forced hundreds of passengers into lifeboats on Tuesday, the harbor office said.}</p>${ps(1, 6)}`),
  },
  {
    name: "a byline with its date in one line is a byline",
    html: article(`<div class="meta"><p>{byline|By Jane Roe, May 6, 2031}</p></div>${ps(0, 6)}`),
  },
  {
    name: "a list of the most read in the middle is no article",
    html: article(`${ps(0, 4)}<div class="g7"><h4>{away|Most read}</h4><ol>${[0, 1, 2, 3].map((at) => `<li><a href="/a/${at}">${line("away", TEASERS[at])}</a></li>`).join("")}</ol></div>${ps(4, 8)}`),
  },
  {
    name: "footnotes are kept",
    html: article(`<p>{body|The ship had left Harrow Bay at half past four in the morning<sup><a href="#n1">1</a></sup> and was eleven miles from the coast, its log says.}</p>${ps(2, 7)}<ol class="notes"><li id="n1">{kept|The log gives ship’s time, which is an hour behind the clocks ashore.}</li></ol>`),
  },
  {
    name: "an article below names that a program made up is read",
    html: `<!doctype html><html><head><title>${TITLE}</title></head><body><div id="__next"><div class="sc-a1 bQxY"><a class="sc-b2" href="/">{away|Courier}</a><a class="sc-b2" href="/n">News</a></div><div class="sc-c3 hJkL"><div class="sc-d4"><h1 class="sc-e5">{headline|${TITLE}}</h1></div>${[0, 1, 2, 3, 4, 5].map((at) => `<div class="sc-f6 mNoP"><p class="sc-g7">${line("body", ENGLISH[at])}</p></div>${at === 2 ? "<div class=\"sc-f6 qRsT\"><div class=\"sc-h8\"></div></div>" : ""}`).join("")}</div><div class="sc-i9">${[0, 1, 2].map((at) => `<a class="sc-j1" href="/a/${at}"><div>${line("away", TEASERS[at])}</div><div>${line("away", REMARKS[at])}</div></a>`).join("")}</div></div></body></html>`,
  },
  {
    name: "a report of two paragraphs is read",
    html: page(`<main><article>${h1}${ps(0, 2)}</article><section><h2>{away|More from the coast}</h2>${[0, 1, 2, 3].map((at) => teaser(at, `<p>${line("away", REMARKS[at])}</p>`)).join("")}</section></main>`),
  },
  {
    name: "short paragraphs and cries in an article are kept",
    html: article(`${ps(0, 2)}<p>{body|Then came the bang.}</p><p>{body|“Out!”}</p><p>{body|Nobody moved at first.}</p>${ps(2, 6)}<h2>{body|The second hour}</h2>${ps(6, 8)}<p>{body|That was all.}</p>`),
  },
  {
    name: "paragraphs that are mostly link are kept where they are sentences of the article",
    html: article(`${ps(0, 3)}<p>{body|<a href="/letter">The letter, which speaks of oil on the plates and of pipes that were wiped dry at every watch</a>, was sent in May.}</p>${ps(4, 8)}`),
  },
  {
    name: "an id that repeats its heading does not make the section furniture",
    html: article(`${ps(0, 4)}<div class="section" id="sharing-the-blame-among-owners"><h2>{body|Sharing the blame among owners}</h2>${ps(4, 7)}</div><div class="section" id="related-stories"><h2>{away|Related stories}</h2>${teaser(0)}${teaser(1)}</div>`),
  },
  {
    name: "entries of a list that are links and nothing else stay, where the list says more than its links do",
    html: article(`${ps(0, 6)}<ul><li>{body|<a href="/1">Tarn Lady</a>, built in 1998 in Port Ellery, the ship that burned on Tuesday}</li><li>{body|<a href="/2">Tarn Queen, her sister</a>}</li><li>{body|<a href="/3">Harrow Star</a>, sold to the islands in 2012 after she had hit a pier}</li></ul><ul>${[0, 1, 2].map((at) => `<li><a href="/a/${at}">${line("away", TEASERS[at])}</a></li>`).join("")}</ul>`),
  },
  {
    name: "a line of many links is no paragraph",
    html: article(`${ps(0, 4)}<div>${COUNTRIES.map((country) => `<a href="/c">${line("away", country)}</a>`).join(" | ")}</div>${ps(4, 6)}`),
  },
  {
    name: "the choices of a list to choose from are no article",
    html: article(`${ps(0, 3)}<p>Choose your country <select name="c">${COUNTRIES.map((country) => `<option value="x">${line("away", country)}`).join("")}</select></p><ul>${COUNTRIES.map((country) => `<li><a href="/c">${country}</a></li>`).join("")}</ul>${ps(3, 6)}`),
  },
  {
    name: "captions named in one word, and comments named in German, are told",
    html: article(`${ps(0, 4)}<div class="thumb"><img src="x"><div class="thumbcaption">{caption|The Tarn Lady at the quay of Velmora in the spring before the fire.}</div></div>${ps(4, 7)}<div class="kommentare">${[0, 1, 2].map((at) => `<p>${line("away", REMARKS[at])}</p>`).join("")}</div>`),
  },
  {
    name: "a short headline below a menu of short lines is the headline",
    html: `<html lang="en"><head><title>The captain speaks</title></head><body><div class="top"><ul>${["Tarn Courier", "Coast", "Sport", "Weather", "Letters"].map((words) => `<li><a href="/x">${words}</a></li>`).join("")}</ul></div><h1>{headline|The captain speaks}</h1><dl>${[2, 4, 5, 6].map((at) => `<dt>{body|Reporter no. ${at}:}</dt><dd>${line("body", ENGLISH[at])}</dd>`).join("")}</dl></body></html>`,
  },
  {
    name: "advertisements and menus of AMP pages, and the page's banner, are no article",
    html: `<!doctype html><html amp lang="en"><head><title>${TITLE}</title></head><body><header>{away|The Courier of the Coast}</header><amp-sidebar layout="nodisplay"><ul><li>{away|News desk and weather}</li></ul></amp-sidebar><article><header>${h1}</header>${ps(0, 6)}<amp-ad>{away|Buy two boats and pay for one at Gull Boats.}</amp-ad></article></body></html>`,
  },
];
