import "../../../src/page/style/tokens.css";
import "../../../src/page/style/base.css";
import { render } from "preact";
import { Playground } from "./playground.tsx";
// After what the review brings along, some of which it changes.
import "../style/playground.css";

const page = document.querySelector("#page") as HTMLElement;
page.replaceChildren();
render(<Playground />, page);
