import "./style/tokens.css";
import "./style/base.css";
import { render } from "preact";
import { App } from "./app.tsx";
import { sourceOf } from "./embedded-source.ts";

render(<App source={sourceOf(document)} />, document.querySelector("#page") as HTMLElement);
