import Foundation
import TestSupport

/// The page in a real browser without a window, driven by a script that is added for the test.
enum PageDriver {
  /// What the script left behind, as JSON.
  static func run(_ page: String, address: String = "", browser: String) throws -> Data {
    let folder = try TemporaryFolder()
    let driven =
      page
      // The page allows no script but its own.
      .replacing(/script-src '[^']*'/, with: "script-src 'unsafe-inline'", maxReplacements: 1)
      .replacing("<style>", with: "<script>\(listener)</script><style>", maxReplacements: 1)
      .replacing("</body>", with: "<script>\(script)</script></body>", maxReplacements: 1)
    try folder.write(driven.utf8, to: "index.html")
    let output = folder["dump.html"]
    _ = FileManager.default.createFile(atPath: output, contents: nil)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: browser)
    process.arguments = [
      "--headless", "--no-sandbox", "--disable-gpu", "--window-size=1440,1000", "--virtual-time-budget=20000",
      "--user-data-dir=\(folder["profile"])", "--dump-dom", "file://\(folder["index.html"])\(address)",
    ]
    process.standardOutput = FileHandle(forWritingAtPath: output)
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    let dump = try String(contentsOfFile: output, encoding: .utf8)
    let parts = dump.split(separator: "driver-result:")
    guard parts.count > 1, let end = parts[parts.count - 1].firstIndex(of: ":") else { return Data() }
    return Data(base64Encoded: String(parts[parts.count - 1][..<end])) ?? Data()
  }

  /// Hears of everything that goes wrong, from before the page's own script.
  private static let listener = #"""
    window.heard = [];
    addEventListener("error", (event) => heard.push("error: " + event.message));
    addEventListener("unhandledrejection", (event) => heard.push("rejection: " + event.reason));
    addEventListener("securitypolicyviolation", (event) => heard.push("policy: " + event.blockedURI));
    for (const name of ["error", "warn"]) console[name] = (...words) => heard.push(name + ": " + words.join(" "));
    """#

  /// Uses the page as people do: events on its elements, and nothing of its insides.
  private static let script = #"""
    (async () => {
      const $ = (id) => document.getElementById(id), result = { clicks: [], heard };
      const wait = (time) => new Promise((done) => setTimeout(done, time));
      const key = (name, target = document.body) => target.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true }));
      const set = (id, value, event) => { $(id).value = value; $(id).dispatchEvent(new Event(event, { bubbles: true })); };
      const panel = $("panel"), says = () => ({ ...panel.dataset });
      await wait(300);
      result.opened = { ...says(), known: document.querySelector("[name=known]:checked").value, hash: location.hash };
      let seed = 20;
      const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
      const box = $("map").getBoundingClientRect();
      for (let i = 0; i < 200; i++) {
        const day = new Date(Date.UTC(1894, 7, 1) + Math.floor(random() * 18660) * 864e5).toISOString().slice(0, 10);
        set("date", day, "change");
        const known = Math.floor(random() * 3);
        document.querySelector(`[name=known][value="${known}"]`).click();
        const aside = i % 4 ? 0.1 : 0;
        const clientX = box.left + box.width * (aside + random() * (1 - 3.4 * aside)), clientY = box.top + box.height * (aside + random() * (1 - 2 * aside));
        $("map").dispatchEvent(new MouseEvent("click", { clientX, clientY, bubbles: true }));
        result.clicks.push({ ...says(), known: String(known) });
      }
      document.querySelector("[name=known][value='0']").click();
      set("slider", 5, "input"); result.slider = [$("slider").max, says().date, $("slider").getAttribute("aria-valuetext")];
      key("ArrowRight"); result.right = says().date;
      key("ArrowLeft"); result.left = says().date;
      key("Home"); result.home = says().date;
      key("End"); result.end = says().date;
      key("Enter", $("face-korea")); result.korea = says();
      set("place", "Mukden", "change"); result.mukden = says();
      set("place", "122.36, 53.48", "change"); result.moho = { ...says(), known: "0" };
      // Half a kilometre off the east coast of Korea.
      set("place", "129.434, 37.05", "change"); result.sea = { ...says(), known: "0" };
      // Every place by its name: many lie on a railway or near a border.
      result.asked = [];
      const places = [...document.querySelectorAll("#places option")].map((option) => option.value);
      for (const [index, name] of places.entries()) {
        const known = index % 3;
        document.querySelector(`[name=known][value="${known}"]`).click();
        set("date", `${1896 + index % 50}-06-15`, "change"); set("place", name, "change");
        result.asked.push({ ...says(), known: String(known) });
      }
      document.querySelector("[name=known][value='0']").click();
      set("date", "1913-01-01", "change");
      const look = () => [...document.querySelectorAll(".over")].map((over) => over.style.fill).join();
      result.looks = [look()]; result.lines = [document.querySelectorAll("#borders .treaty-line").length];
      document.querySelector("[name=known][value='2']").click();
      result.looks.push(look()); result.lines.push(document.querySelectorAll("#borders .treaty-line").length);
      result.names = document.querySelectorAll("#names text").length;
      key("Home"); $("play").click(); await wait(2100); $("play").click(); result.played = says().date;
      await wait(300); result.hash = location.hash;
      location.hash = "#date=1905-11-17&known=public&at=126.98,37.57"; await wait(300);
      result.followed = { ...says(), known: document.querySelector("[name=known]:checked").value };
      result.requests = performance.getEntriesByType("resource").length;
      const note = document.createElement("pre");
      note.textContent = "driver-result:" + btoa(unescape(encodeURIComponent(JSON.stringify(result)))) + ":";
      document.body.append(note);
    })();
    """#
}
