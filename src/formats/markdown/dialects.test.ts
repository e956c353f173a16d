import { describe, expect, it } from "vitest";
import { slice } from "../../text/span.ts";
import { markdown } from "./markdown.ts";

/** Each block as `kind level: prose`. */
function read(text: string): string[] {
  return markdown
    .read(text)
    .map(({ kind, level, prose }) => `${kind}${level === undefined ? "" : ` ${level}`}: ${prose.text}`);
}

describe("front matter", () => {
  it("shows the values of YAML that readers see", () => {
    const text = `---
# A comment
title: "그는 \\"네\\"라고 했다 \\uAC00" # why
sidebar_label: 'It''s here'
description: >-
  First line
  second line.

  둘째 단락
summary: 설명 # comment
  goes on
weight: 10
tags: [title, "description"]
hero:
  tagline: 환영합니다
features:
  - title: 빠름
    details: 아주 빠릅니다
header: |
  title: not a key
excerpt:
date: 2024-03-05
---
본문`;
    expect(read(text)).toEqual([
      'heading 1: 그는 "네"라고 했다 가',
      "caption: It's here",
      "paragraph: First line\nsecond line.",
      "paragraph: 둘째 단락",
      "paragraph: 설명",
      "caption: 환영합니다",
      "caption: 빠름",
      "paragraph: 아주 빠릅니다",
      "paragraph: 본문",
    ]);
    const [title] = markdown.read(text);
    expect(slice(text, title?.span ?? { start: 0, end: 0 })).toBe('그는 \\"네\\"라고 했다 \\uAC00');
    expect(title?.prose.runs.filter(({ copied }) => !copied).map(({ source }) => slice(text, source))).toEqual([
      '\\"',
      '\\"',
      "\\uAC00",
    ]);
  });

  it("reads a quoted value over several lines without the indentation", () => {
    expect(read('---\ntitle: "하나\n  둘"\nlayout: x\n---\n')).toEqual(["heading 1: 하나\n둘"]);
  });

  it("reads TOML and the maps of Elixir", () => {
    expect(
      read(
        '+++\ntitle = \'C:\\\\x\'\ndescription = """\n하나\n\n둘"""\n[params]\nsubtitle = "A\\tb"\nweight = 3\n+++\n글',
      ),
    ).toEqual(["heading 1: C:\\\\x", "paragraph: 하나", "paragraph: 둘", "caption: A\tb", "paragraph: 글"]);
    expect(
      read('%{\n  version: "1.0.2",\n  title: "비헤이비어",\n  excerpt: """\n  하나\n  둘\n  """\n}\n---\n\n글'),
    ).toEqual(["heading 1: 비헤이비어", "paragraph: 하나\n둘", "paragraph: 글"]);
  });

  it("is not what stands between two rules", () => {
    expect(read("---\n\n글입니다.\n\n---\n\n끝")).toEqual(["paragraph: 글입니다.", "paragraph: 끝"]);
    expect(read("---\n\n# 제목\n\n---\n끝")).toEqual(["heading 1: 제목", "paragraph: 끝"]);
    expect(read("---\n[English](en.md)\n\n---\n끝")).toEqual(["paragraph: [English](en.md)", "paragraph: 끝"]);
    expect(read("+++\n[params]\nsubtitle = '글'\n+++")).toEqual(["caption: 글"]);
    expect(read("---\ntitle: 끝이 없음")).toEqual(["paragraph: title: 끝이 없음"]);
  });
});

describe("MDX", () => {
  it("goes over statements, components, expressions and comments", () => {
    const text = `import Tabs from '@theme/Tabs';
import {
  TabItem,
} from '@theme/TabItem';

export function Note({ children }) {
  const x = 1;

  return <b>{children}</b>;
}

<Intro>

첫 단락

</Intro>

{/* a comment

over lines */}

<Tabs items={['a', "b"]}
  defaultValue="a">
  <TabItem value="a" label="윈도">
    탭 안의 글
    <br />

    \`\`\`sh
    npm i
    \`\`\`
  </TabItem>
</Tabs>
{props.children}

<Diagram alt="두 상자와 화살표" width={300}>
그림 설명
</Diagram>

<>
끝
</>`;
    expect(read(text)).toEqual([
      "paragraph: 첫 단락",
      "caption: 윈도",
      "paragraph: 탭 안의 글\n<br />",
      "code: npm i",
      "caption: 두 상자와 화살표",
      "paragraph: 그림 설명",
      "paragraph: 끝",
    ]);
  });

  it("ends with an unindented component the items above it, but with no call of a template", () => {
    expect(read("> - i\n>\n> <Note>\n>   text\n> </Note>")).toEqual(["list-item 1: i", "quote: text"]);
    expect(read("- i\n\n<Note>\n  - text\n</Note>")).toEqual(["list-item 1: i", "list-item 1: text"]);
    expect(read("- i\n  <Note>\n  - text\n  </Note>")).toEqual(["list-item 1: i", "list-item 2: text"]);
    expect(read("- i\n{% if x %}\n  - text\n{% endif %}")).toEqual(["list-item 1: i", "list-item 2: text"]);
  });

  it("takes prose that begins like a statement, a tag or an expression for prose", () => {
    const lines = [
      "import duties are paid by the buyer",
      "export volumes rose in March",
      "<https://example.org>",
      "<3 people came",
      "{name}님, 안녕하세요",
      "<Note>한 줄</Note>",
      "{ 닫히지 않음",
      "<이름>",
    ];
    expect(read(lines.join("\n\n"))).toEqual(lines.map((line) => `paragraph: ${line}`));
  });
});

describe("templates", () => {
  it("goes over calls of Liquid and Hugo, also right above a paragraph", () => {
    const text = `{% raw %}
첫째
{% endraw %}
{{< note >}}
둘째
{{< /note >}}
{{% tab name="x" %}}
- 셋째
  {{< figure
      src="a.png" >}}
  이어짐
{{ page.title }}
{% if x %}{% include y %}{% endif %}

{: .class #id}
{:toc}
{{< note >}} 넷째 {{< /note >}}`;
    expect(read(text)).toEqual([
      "paragraph: 첫째",
      "paragraph: 둘째",
      "list-item 1: 셋째",
      "paragraph: 이어짐",
      "paragraph: {{< note >}} 넷째 {{< /note >}}",
    ]);
  });

  it("tells code and comments between calls", () => {
    const text = `{% highlight ruby %}
puts 1

puts 2
{% endhighlight %}
글
{{< highlight go >}}
x := 1
{{< /highlight >}}
{% comment %}
none

{% endcomment %}
{{< tab name="Linux" codelang="bash" >}}
ls
{{< /tab >}}
{% highlight %} without an end`;
    expect(read(text)).toEqual([
      "code: puts 1\n\nputs 2",
      "paragraph: 글",
      "code: x := 1",
      "code: ls",
      "paragraph: {% highlight %} without an end",
    ]);
  });
});

describe("boxes", () => {
  it("reads titles as captions and bodies as Markdown", () => {
    const text = `:::tip 알아 두기
본문
:::

::: details 펼치기 {open}
:::: code-group
:::note[제목]{.x}
::::
!!! note "제목"
    첫 단락

        code

    - 항목
??? warning
    접힌 글
=== "탭"
    탭 글

끝`;
    expect(read(text)).toEqual([
      "caption: 알아 두기",
      "paragraph: 본문",
      "caption: 펼치기",
      "caption: 제목",
      "caption: 제목",
      "paragraph: 첫 단락",
      "code: code",
      "list-item 1: 항목",
      "paragraph: 접힌 글",
      "caption: 탭",
      "paragraph: 탭 글",
      "paragraph: 끝",
    ]);
  });

  it("ends HTML, too, and what a template puts into HTML is no text", () => {
    expect(read(":::info\n<p>글</p>\n:::\n<p>{{ count }}</p>")).toEqual(["paragraph: 글"]);
  });

  it("goes over what a site builder replaces", () => {
    expect(read("[[toc]]\n\n[TOC]\n<<< @/a.js{2}\n\n[[open-in-colab]]\n[[autodoc]] Pipeline\n글 [[toc]]")).toEqual([
      "paragraph: 글 [[toc]]",
    ]);
  });
});

it("passes over the path of a file between two tags, but not over prose there", () => {
  const text = "{% filename %}blog/urls.py{% endfilename %}\n\n{% note %}Read this first.{% endnote %}\n";
  expect(markdown.read(text).map(({ span }) => text.slice(span.start, span.end))).toEqual([
    "{% note %}Read this first.{% endnote %}",
  ]);
});
