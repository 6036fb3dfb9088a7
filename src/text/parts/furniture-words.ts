/**
 * The words by which the furniture of news pages is known. Lists ending in LINES hold whole lines, folded as
 * `keyOf` does; those ending in WORDS hold words of which a line is made; those ending in PHRASES hold what may stand
 * anywhere in a line; those ending in OPENINGS what a line begins with.
 */

export const NAVIGATION_LINES: readonly string[] = [
  "ad", "advertisement", "advertisements", "advertising", "sponsored", "sponsored content", "paid content", "promoted",
  "share", "share this", "share this article", "share this story", "share this post", "share article", "share story",
  "share on facebook", "share on twitter", "share on x", "share on linkedin", "share on whatsapp", "share via email",
  "tweet", "tweet this", "email this article", "print this article", "print article", "save article", "save for later",
  "save", "print", "copy link", "link copied", "copy url", "gift article", "gift this article", "give this article",
  "skip to content", "skip to main content", "skip to navigation", "skip advertisement", "skip ad", "back to top",
  "menu", "search", "close", "toggle navigation", "open menu", "close menu", "main menu", "site navigation",
  "previous", "next", "previous article", "next article", "previous post", "next post", "load more", "show more",
  "view gallery", "open gallery", "view image in fullscreen", "click to enlarge", "enlarge image", "view fullscreen",
  "play", "pause", "mute", "unmute", "loading", "play video", "watch video", "now playing", "up next",
  "listen to this article", "listen to article", "listen", "this article is more than 1 year old", "text size",
  "story continues below advertisement", "article continues below advertisement", "article continues after ad",
  "story continues below", "article continues below", "scroll to continue", "continue reading below", "home",
  "your browser does not support the audio element", "your browser does not support the video tag",
  "please enable javascript", "javascript is disabled", "jump to comments", "jump to content", "view comments",
  "add as a preferred source on google", "preferred source on google", "read full article", "read full story",
  "toggle caption", "hide caption", "print this page", "subscribe", "subscribed", "donate", "sign in subscribe", "submit a correction", "send a letter to the editor", "reuse this content",
  "purchase licensing rights", "reprints permissions", "licensing reprints", "rights permissions", "ad policy", "advertise", "watch now",
  "watch live", "keep reading", "show more sharing options", "contact the author", "copy link urlcopied", "more sharing options",
  "close ad", "remove ads", "ad feedback", "ad choices", "adchoices", "cookie preferences", "contact us", "about us", "careers",
  "in this article", "key points", "table of contents",
];

/** A line made of these words alone, at least two of them, is a row of buttons. */
export const BUTTON_WORDS: readonly string[] = [
  "facebook", "twitter", "x", "whatsapp", "linkedin", "email", "e", "mail", "print", "reddit", "pinterest", "telegram",
  "share", "shares", "tweet", "flipboard", "instagram", "youtube", "copy", "link", "messenger", "save", "comment",
  "comments", "bluesky", "threads", "tiktok", "sms", "pin", "tumblr", "mastodon", "on", "via", "this", "and",
];

export const SECTION_WORDS: readonly string[] = [
  "news", "world", "politics", "business", "sport", "sports", "opinion", "opinions", "analysis", "comment", "breaking",
  "exclusive", "editorial", "editorials", "culture", "arts", "entertainment", "science", "technology", "tech", "health",
  "environment", "climate", "travel", "lifestyle", "life", "style", "education", "economy", "markets", "finance",
  "money", "local", "national", "international", "global", "region", "regional", "us", "uk", "usa", "europe", "asia",
  "africa", "americas", "middle", "east", "australia", "latin", "america", "nation", "state", "metro", "city", "crime",
  "courts", "law", "military", "defense", "defence", "security", "foreign", "policy", "affairs", "elections", "election",
  "features", "feature", "live", "latest", "top", "stories", "story", "explainer", "interview", "perspective", "column",
  "columnists", "commentary", "fact", "check", "special", "report", "investigation", "investigations", "video", "videos",
  "photos", "gallery", "podcast", "podcasts", "weather", "obituaries", "letters", "magazine", "wires", "wire", "energy",
  "real", "estate", "books", "film", "music", "tv", "food", "fashion", "religion", "society", "updated", "developing",
  "and", "the", "of", "in", "home", "update", "updates", "alert", "headlines", "newsletter", "general",
];

/** Whole phrases that only a paywall uses. */
export const PAYWALL_PHRASES: readonly string[] = [
  "already a subscriber", "already a member", "already subscribed", "already have an account", "free article limit",
  "free articles left", "free articles remaining", "article limit", "to continue reading", "to keep reading",
  "to read the full article", "to read the full story", "to read this article", "to read the rest of",
  "this article is for subscribers", "this content is for subscribers", "this story is for subscribers",
  "subscribers only", "subscriber only", "subscriber exclusive", "for subscribers only", "exclusive to subscribers",
  "subscribe to unlock", "subscribe to read", "subscribe to continue", "subscribe now", "subscribe today",
  "sign in to read", "log in to read", "login to read", "sign in to continue", "log in to continue",
  "register to continue", "create a free account", "create an account to", "start your free trial",
  "start your subscription", "you have reached your", "you've reached your", "you have used all your",
  "become a subscriber or", "must become a subscriber", "unlock this article", "unlock unlimited access",
  "cancel anytime", "for access to this content", "to read on", "free articles this", "you have read your", "you've read your", "your free articles", "access to this content", "not a subscriber", "not a member yet", "join to continue",
];

/** These speak of access too, but the news may use them: only in a line that also gives an order to the reader. */
export const ACCESS_PHRASES: readonly string[] = [
  "unlimited access", "unlimited digital access", "digital access", "full access", "ad free", "free trial",
  "digital subscription", "a subscription", "per week", "per month", "a week", "a month", "first month", "for just", "free article", "free articles",
  "subscriber", "subscribers", "subscription", "membership", "offer",
];

export const ORDER_OPENINGS: readonly string[] = [
  "subscribe", "get", "enjoy", "join", "try", "sign up", "sign in", "log in", "register", "start", "unlock", "support",
  "become", "activate", "upgrade", "continue reading", "choose", "claim", "save",
];

export const PROMOTION_OPENINGS: readonly string[] = [
  "read more", "read also", "also read", "read next", "read the full", "read our", "more from", "more on this", "more on",
  "more stories", "more news", "related article", "related articles", "related story", "related stories", "related news",
  "related content", "related coverage", "related topics", "see also", "you may also like", "you might also like",
  "you might be interested in", "recommended for you", "recommended stories", "recommended reading", "editors' picks",
  "editor's picks", "most read", "most popular", "most viewed", "trending now", "trending stories", "what to read next",
  "don't miss", "follow us", "follow our", "like us on", "find us on", "join us on", "join our", "sign up for",
  "sign up to", "sign up here", "subscribe to", "subscribe for", "get our", "get the latest", "get the best of",
  "download our", "download the app", "download the", "click here", "click to", "support our journalism",
  "support independent journalism", "donate now", "donate today", "listen to our podcast", "check out our", "take our",
  "stay up to date", "stay informed", "keep up with", "enter your email", "send us", "share your", "for more news",
  "for more information on", "for more on", "watch more", "watch below", "watch the video", "have a tip", "got a tip",
  "got a news tip", "contact us", "follow live", "sign up now", "get breaking news", "please subscribe", "for the latest", "to receive", "join the conversation", "join for",
  "receive our", "want more", "shop now", "buy now", "use code", "popular stories", "other stories", "top stories",
];

/** Where one of these stands alone on a line, the short lines behind it are titles of other stories. */
export const LIST_LINES: readonly string[] = [
  "related", "related articles", "related stories", "related news", "related content", "related coverage", "read more",
  "see also", "you may also like", "you might also like", "recommended", "recommended for you", "recommended stories",
  "most read", "most popular", "most viewed", "trending", "trending now", "trending stories", "what to read next",
  "read next", "more stories", "more news", "top stories", "popular stories", "editors picks", "dont miss", "latest news",
  "more from us", "latest stories", "latest posts", "latest articles", "explore more on these topics", "more in this section", "recommended reading", "further reading", "in other news", "more on this story", "more on this topic", "also read", "read also", "topics", "tags", "other stories",
];

export const PROMOTION_PHRASES: readonly string[] = [
  "subscribe to our newsletter", "sign up for our newsletter", "our newsletter", "our newsletters", "our daily newsletter",
  "follow us on", "find us on", "delivered to your inbox", "in your inbox", "straight to your inbox", "our app",
  "our mobile app", "our youtube channel", "our whatsapp channel", "our telegram channel", "click here to", "support our work",
  "make a donation", "tax deductible", "unsubscribe at any time", "you can unsubscribe", "this site is protected by recaptcha",
  "by signing up", "by entering your email", "please enter a valid email", "having trouble? click here", "by subscribing", "affiliate links", "please consider supporting", "check your spam folder",
  "get an email alert", "reader supported", "daily briefing from",
];

export const CREDIT_OPENINGS: readonly string[] = [
  "reporting by", "additional reporting by", "additional reporting", "with reporting by", "with reporting from",
  "writing by", "editing by", "edited by", "compiled by", "curated by", "with files from", "with agencies",
  "with additional reporting", "with material from", "with information from", "with inputs from", "with input from", "with agency inputs", "from agencies",
  "agencies contributed", "produced by", "translated by", "this article was first published", "this story was first published",
  "this article was originally published", "this story was originally published", "this post was originally published",
  "this article originally appeared", "this story originally appeared", "this article first appeared", "this article appeared originally", "this story appeared originally", "this post originally appeared", "a version of this article", "a version of this story",
  "this story first appeared", "originally published", "first published by", "first published in", "first published on",
  "republished from", "republished with", "reprinted with permission", "reprinted from", "reproduced with permission",
  "this article is republished", "this article was republished", "this article is reprinted", "copyright", "©",
  "all rights reserved", "read the original article", "read the original", "this article was written by",
  "this article was produced by", "this story was produced by", "distributed by",
];

export const CREDIT_PHRASES: readonly string[] = [
  "contributed to this report", "contributed to this story", "contributed to this article", "contributed reporting",
  "contributed research", "was used in this report", "was used in this story", "was used in this article", "report includes information from",
  "story includes information from", "article includes information from", "report contains information from", "report includes material from", "report contains material from", "story contains material from",
  "article contains material from", "produced with material from", "from a syndicated feed", "from a wire feed", "from a wire agency feed", "from an agency feed", "all rights reserved", "may not be published, broadcast, rewritten", "contributed to this post",
  "contributed from",
];

/** Agencies as they are named in datelines, credits and captions. */
export const AGENCIES: readonly string[] = [
  "AP", "AFP", "Reuters", "EPA", "EFE", "UPI", "DPA", "ANSA", "PA", "PTI", "ANI", "IANS", "Xinhua", "TASS", "Kyodo",
  "Associated Press", "The Associated Press", "Agence France Presse", "Press Association", "Bloomberg", "CNN", "JTA",
  "Getty Images", "Getty", "Press Trust of India", "Anadolu", "Anadolu Agency", "Interfax", "Yonhap", "CP", "AAP",
  "The Canadian Press", "Australian Associated Press", "United Press International", "AP News", "PA Media", "News Wires",
];

/** Picture agencies and stock libraries that stand at the end of a caption, behind a slash or "via". */
export const PICTURE_AGENCIES: readonly string[] = [
  "AP", "AFP", "Reuters", "EPA", "EFE", "Getty Images", "Getty", "Shutterstock", "iStock", "iStockphoto", "Flickr",
  "Unsplash", "Pexels", "Pixabay", "Wikimedia Commons", "Wikimedia", "Alamy", "Adobe Stock", "Bloomberg", "Zuma", "ZUMA Press",
  "UPI", "PA", "PA Wire", "PA Images", "Anadolu", "Anadolu Agency", "NurPhoto", "Sipa", "Sipa USA", "Redux", "Magnum Photos",
  "Corbis", "Polaris", "Pool", "DPA", "TASS", "Xinhua", "Kyodo", "Rex", "Rex Features", "Handout", "AFP/Getty Images", "AAP",
  "Getty Images News", "Contributor", "CC BY", "Creative Commons", "MAXPPP", "Planet Labs", "Maxar", "Maxar Technologies",
];

export const PICTURE_OPENINGS: readonly string[] = [
  "photo by", "photos by", "photo courtesy", "photos courtesy", "photo credit", "photo via", "photo from", "photograph by",
  "photographs by", "image by", "image courtesy", "image credit", "image source", "image via", "image from", "picture by", "picture credit",
  "file photo", "file picture", "file image", "illustration by", "illustrations by", "illustrative photo", "illustrative image",
  "graphic by", "map by", "video by", "video courtesy", "screenshot from", "screenshot via", "screen grab", "screengrab",
  "stock photo", "ap photo", "reuters file", "representational image", "representative image", "cover image",
  "featured image", "in this file photo", "handout photo", "handout picture", "credit photo", "caption",
];

/** One of these, a colon behind it, opens a picture line. */
export const PICTURE_WORDS: readonly string[] = [
  "photo", "photos", "photograph", "photographs", "image", "images", "picture", "pictures", "pic", "pics", "credit",
  "credits", "photo credit", "photo credits", "image credit", "image credits", "picture credit", "file photo", "photographer",
  "illustration", "graphic", "caption", "photo illustration", "photo courtesy", "photo source", "image source",
];

/** Words by which a line describes what a picture shows. */
export const PICTURED_PHRASES: readonly string[] = [
  "in this file photo", "in this photo", "in this undated photo", "in this image", "in this handout", "in this picture",
  "file photo", "file picture", "is pictured", "are pictured", "was pictured", "pictured above", "pictured here", "seen here",
  "seen in this", "is shown in this", "general view of", "a general view", "aerial view of", "an aerial view", "pictured in",
  "photographed in", "from left to right", "clockwise from", "left to right", "screenshot of", "shown in an image",
];

export const COMMENT_LINES: readonly string[] = [
  "comments", "comment", "leave a comment", "leave a reply", "post a comment", "add a comment", "add your comment",
  "write a comment", "join the discussion", "join the conversation", "show comments", "read comments", "no comments",
  "no comments yet", "comments are closed", "comments are off for this post", "be the first to comment", "discussion",
  "reader comments", "your comments", "conversation", "start the conversation", "sort by newest",
];

export const COMMENT_PHRASES: readonly string[] = [
  "to post a comment", "to leave a comment", "view or post comments", "comments are moderated", "our comments policy",
  "our commenting policy", "our comment policy", "comment policy before", "logged in to comment", "email address will not be published", "required fields are marked",
  "our community guidelines", "view comments", "commenting guidelines",
];

export const AUTHOR_PHRASES: readonly string[] = [
  "view all posts", "view all posts by", "see all posts", "more posts by", "more articles by", "all posts by",
  "can be reached at", "can be contacted at", "follow him on", "follow her on", "follow them on", "reach him at",
  "reach her at", "reach them at", "contact him at", "contact her at", "you can follow him", "you can follow her", "reach me at",
  "the views expressed", "views expressed in this", "opinions expressed in this", "opinions expressed herein",
  "are those of the author", "are the author's own", "follow me on", "you can reach", "email him at", "email her at",
];

export const AUTHOR_LINES: readonly string[] = [
  "about the author", "about the authors", "about the writer", "about author", "author", "authors", "the author",
  "meet the author", "author bio",
];

/** What writers for the press are; with one of these a line "X is a …" behind the article is about the writer. */
export const PRESS_JOBS: readonly string[] = [
  "reporter", "correspondent", "editor", "columnist", "writer", "journalist", "contributor", "blogger", "staff writer",
  "bureau chief", "news editor", "producer", "freelancer", "intern", "photojournalist", "opinion writer", "copy editor",
];

/** What others who write for the press are; only with a second sign. */
export const OTHER_JOBS: readonly string[] = [
  "professor", "fellow", "analyst", "author", "director", "lecturer", "economist", "strategist", "researcher", "novelist",
  "historian", "consultant", "attorney", "founder", "host", "president", "scholar", "chair", "member", "adviser", "advisor",
];

export const NOTICE_OPENINGS: readonly string[] = [
  "we use cookies", "this website uses cookies", "this site uses cookies", "cookies on", "by continuing to use",
  "by clicking", "accept all cookies", "manage cookies", "privacy policy", "terms of service", "terms of use",
  "terms and conditions", "your privacy", "disclosure", "disclaimer", "the author or his firm", "analyst's disclosure",
  "please note that this", "cookie settings", "cookie policy", "do not sell my",
];

/** Capital words before a colon or dash that are no places. */
export const NO_PLACES: readonly string[] = [
  "WATCH", "BREAKING", "UPDATE", "UPDATED", "OPINION", "EXCLUSIVE", "LISTEN", "READ", "VIDEO", "LIVE", "PHOTOS", "ANALYSIS",
  "NEW", "NOTE", "RELATED", "MORE", "SEE", "ALSO", "CORRECTION", "EDITORIAL", "NEWS", "ALERT", "REPORT", "Q", "A", "I", "HE", "SHE",
  "IT", "THEY", "WE", "YOU", "BUT", "AND", "NO", "YES", "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY",
  "FACT", "EXPLAINER", "PODCAST", "COMMENT", "INTERVIEW", "QUESTION", "ANSWER", "WHY", "WHAT", "HOW", "WHO", "THE", "FIRST", "SECOND",
  "THIRD", "FINALLY", "ADVERTISEMENT", "PS", "TODAY", "NOW", "STILL", "HOWEVER", "THIS", "THAT",
];
