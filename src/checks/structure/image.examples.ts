import type { RuleExamples } from "../examples.ts";

export const structureImageExamples: RuleExamples = {
  rule: "structure/image",
  agree: [
    ["![A map of the port](map.png)", "![항구 지도](map.png)"],
    ["See the map: ![Map](img/map-en.png)", "지도를 보세요: ![지도](img/map-ko.png)"],
    ["![](logo.svg) Welcome", "![](logo.svg) 환영합니다"],
    ['<img src="cat.png" alt="A cat">', '<img src="cat.png" alt="고양이">'],
    ["![Before](a.png) and ![after](b.png)", "![전](a.png)과 ![후](b.png)"],
    ["No image stands here!", "여기에는 그림이 없습니다!"],
    ["![](chart.png) Sales rose.", "![매출 그래프](chart.png) 매출이 늘었다."],
    ["<img alt='Logo' src='logo.png'> Our shop", "![로고](logo.png) 우리 가게"],
  ],
  differ: [
    ["«![Steps](img/step-12.png)»", "«![단계](img/step-21.png)»"],
    ["«![A map of the port](map.png)» The port is old.", "그 항구는 오래되었다."],
    ["The port is old.", "«![항구 지도](map.png)» 그 항구는 오래되었다."],
    ["![Before](a.png) and «![after](b.png)»", "![전](a.png)"],
    ["«![A map](map.png)»", "«![](map.png)»"],
    ['«<img src="cat.png" alt="A cat">» The cat sleeps.', "고양이가 잔다."],
    ['«<img src="cat.png" alt="A cat">»', '«<img src="cat.png">»'],
    ["«![One](1.png)» ![Two](2.png) ![Three](3.png)", "![둘](2.png) ![셋](3.png)"],
    ["Press ![the button](button.png) to start.", "![단추](button.png)를 눌러 시작하세요. «![화면](screen.png)»"],
  ],
};
