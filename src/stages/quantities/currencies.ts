/** Signs and names of money with their ISO 4217 codes; `share` is the part of the whole unit. */

export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map(Object.entries({
  "$": "USD", "£": "GBP", "€": "EUR", "¥": "JPY", "₹": "INR", "₽": "RUB", "₩": "KRW", "₪": "ILS", "₺": "TRY", "₴": "UAH", "₦": "NGN",
}));

/** Letters before a dollar sign. */
export const DOLLAR_PREFIXES: ReadonlyMap<string, string> = new Map(Object.entries({
  us: "USD", a: "AUD", au: "AUD", c: "CAD", ca: "CAD", nz: "NZD", hk: "HKD", s: "SGD", r: "BRL", nt: "TWD",
}));

export const CURRENCY_CODES: ReadonlySet<string> = new Set([
  "usd", "eur", "gbp", "jpy", "chf", "aud", "cad", "cny", "inr", "rub", "sek", "nok", "dkk", "pln", "czk", "huf", "try", "ils", "sgd", "hkd", "nzd", "zar", "brl", "mxn",
]);

export interface CurrencyName {
  readonly code: string;
  readonly share: number;
}

const whole = (code: string): CurrencyName => ({code, share: 1});

export const CURRENCY_NAMES: ReadonlyMap<string, CurrencyName> = new Map(Object.entries({
  dollar: whole("USD"), dollars: whole("USD"), euro: whole("EUR"), euros: whole("EUR"), pound: whole("GBP"), pounds: whole("GBP"),
  yen: whole("JPY"), yuan: whole("CNY"), renminbi: whole("CNY"), rupee: whole("INR"), rupees: whole("INR"), rouble: whole("RUB"),
  roubles: whole("RUB"), ruble: whole("RUB"), rubles: whole("RUB"), franc: whole("CHF"), francs: whole("CHF"), shekel: whole("ILS"),
  shekels: whole("ILS"), lira: whole("TRY"), liras: whole("TRY"), rial: whole("IRR"), rials: whole("IRR"),
  zloty: whole("PLN"), zlotys: whole("PLN"), forint: whole("HUF"), forints: whole("HUF"), hryvnia: whole("UAH"), rand: whole("ZAR"), naira: whole("NGN"),
  kronor: whole("SEK"), kroner: whole("NOK"), cent: {code: "USD", share: 0.01}, cents: {code: "USD", share: 0.01},
  pence: {code: "GBP", share: 0.01},
}));

/** Adjectives that say whose money it is: "Canadian dollars". */
export const CURRENCY_ADJECTIVES: ReadonlyMap<string, string> = new Map(Object.entries({
  "us dollars": "USD", "american dollars": "USD", "canadian dollars": "CAD", "australian dollars": "AUD", "hong dollars": "HKD", "singapore dollars": "SGD",
  "swiss francs": "CHF", "swedish kronor": "SEK", "norwegian kroner": "NOK", "danish kroner": "DKK", "british pounds": "GBP", "egyptian pounds": "EGP",
  "syrian pounds": "SYP", "lebanese pounds": "LBP", "turkish lira": "TRY", "iranian rials": "IRR", "indian rupees": "INR", "pakistani rupees": "PKR",
  "japanese yen": "JPY", "chinese yuan": "CNY", "russian roubles": "RUB", "russian rubles": "RUB", "south won": "KRW",
}));
