import {expect, test} from "vitest";
import {read} from "../outside.ts";
import {LATER, PAGE} from "./containers.ts";

test("the folder that a browser saves beside a page is no article, and is told", () => {
  const {documents, notices, problems} = read({"f/ferry.html": PAGE, "f/ferry_files/frame.html": LATER, "f/ferry_files/a.png": "x", "f/Boot.htm": LATER, "f/Boot-Dateien/frame.htm": PAGE}, ["f"]);
  expect([documents.map(({document}) => document.input), problems]).toEqual([["f/Boot.htm", "f/ferry.html"], []]);
  expect(notices.map(({text}) => text)).toEqual(["f: passed over f/Boot-Dateien, which holds the pictures and frames of Boot.htm", "f: passed over f/ferry_files, which holds the pictures and frames of ferry.html"]);
});

test("a folder of that name without its page is a folder, and so is one that is named", () => {
  expect(read({"f/ferry_files/a.html": PAGE}, ["f"]).documents).toHaveLength(1);
  expect(read({"f/ferry.html": PAGE, "f/ferry_files/a.html": LATER}, ["f/ferry_files"]).documents).toHaveLength(1);
});

test("a browser's remark tells where and when a page was saved", () => {
  const single = PAGE.replace("<html>", "<html><!--\n Page saved with SingleFile \n url: https://coastal.example/ferry \n saved date: Fri Jul 04 2031 10:00:00 GMT+0200 (Central European Summer Time)\n-->");
  const saved = LATER.replace("<!doctype html>", "<!doctype html>\n<!-- saved from url=(0029)https://coastal.example/ferry -->\n");
  const {documents, notices} = read({"a.html": single, "b.html": saved});
  expect(documents.map(({document: {url}, capture, versionOf}) => [url, capture?.at, versionOf])).toEqual([
    ["https://coastal.example/ferry", "2031-07-04T08:00:00Z", undefined], ["https://coastal.example/ferry", null, documents[0].document.id],
  ]);
  expect(notices.map(({code}) => code)).toEqual(["version"]);
});
