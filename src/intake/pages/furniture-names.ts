// Words in class names, ids and roles by which sites name what stands around an article. In lower case; a name is cut at
// hyphens, underscores and changes of case first ("relatedLinks" → related, links). Sites name them in their own language as well.

/** What an element with one of these words is, unless most of the page's text stands in it. */
export const AROUND: ReadonlyMap<string, "navigation" | "promotion" | "comments" | "author" | "caption" | "credit" | "label" | "embed"> = new Map([
  ...named("navigation", "nav navbar navigation menu breadcrumb breadcrumbs footer sitemap pagination pager toolbar masthead topbar skip toc search login signin register account"),
  ...named("promotion", "related recommended recommendations recommend recirc recirculation promo promos promotion newsletter newsletters subscribe subscription signup ad ads adv advert advertisement advertising adslot"
    + " advertorial banner sponsor sponsored taboola outbrain share sharing sharebar shares social socials follow trending popular teaser teasers widget widgets sidebar aside rail mostread mostpopular morefrom readmore readnext"
    + " upnext carousel cta donate donation outstream modal popup popover overlay cookie cookies consent gdpr onetrust toast interstitial download podcast quiz poll affiliate shop shopping tags taglist topics keywords"),
  ...named("comments", "comment comments commentlist disqus livefyre respond coral viafoura discussion"),
  ...named("author", "author authors contributor contributors bio biography authorbio authorbox aboutauthor"),
  ...named("promotion", "werbung anzeige anzeigen publicidad publicidade publicite reklama reklamy teilen compartir partager condividi udostepnij relacionadas relacionados similaires correlati powiazane"),
  ...named("comments", "kommentar kommentare kommentarer kommentarfeld comentario comentarios commentaire commentaires commento commenti komentarz komentarze komentare reactie reacties yorum yorumlar"),
  ...named("author", "autor autoren autore autores auteur auteurs"),
  ...named("caption", "caption captions figcaption wpcaption cutline bildunterschrift bildtext legende"),
  ...named("embed", "embed embedded twitter tweet instagram tiktok facebook"),
  ...named("credit", "credit credits photocredit imagecredit copyright"),
  ...named("label", "byline bylines dateline timestamp timestamps datetime pubdate dateblock kicker eyebrow readtime readingtime duration hidden visuallyhidden screenreader sronly noprint print"),
]);

/** Pairs of neighboring words that say the same. */
export const AROUND_PAIRS: ReadonlyMap<string, "navigation" | "promotion" | "comments" | "author" | "caption" | "label"> = new Map([
  ...named("promotion", "more_from read_more read_next also_read see_also most_read most_popular most_viewed whats_next up_next top_stories latest_news in_brief editors_picks inline_promo sign_up call_out pull_quote pullquote_text article_tags story_tags tag_list"),
  ...named("author", "author_bio author_box author_info about_author author_card author_description contributor_bio about_the"),
  ...named("caption", "image_description photo_description wp_caption media_description"),
  ...named("label", "sr_only visually_hidden screen_reader publish_date published_date read_time reading_time article_meta post_meta entry_meta meta_data"),
  ...named("comments", "comment_list comments_area"),
]);

function named<Kind extends string>(kind: Kind, words: string): readonly (readonly [string, Kind])[] {
  return words.split(" ").map((word) => [word, kind] as const);
}

/** The words of a class list or an id. */
export function wordsOfName(name: string): readonly string[] {
  return name.replace(/(?<=[a-z])(?=[A-Z])/gu, "-").toLowerCase().split(/[^a-z]+/u).filter(Boolean);
}
