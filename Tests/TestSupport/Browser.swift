import Foundation

/// A page in a real browser without a window. All pages share one browser, which ends with the tests.
package final class Browser {
  private let target: String
  private let session: String

  /// Why the browser cannot be used.
  package struct Failure: Error { let reason: String }

  /// Where the browser is; nil when it is not installed.
  package static let program = find(["chromium", "chromium-browser", "google-chrome"])

  /// The first program of these names that is on the path.
  package static func find(_ names: [String]) -> String? {
    let folders = ProcessInfo.processInfo.environment["PATH", default: ""].split(separator: ":")
    let candidates = folders.flatMap { folder in names.map { "\(folder)/\($0)" } }
    return candidates.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Opens a page at an address, on a screen of that size, with touch for a phone.
  package init(
    _ text: String,
    named name: String = "index.html",
    address: String = "",
    width: Int = 1440,
    height: Int = 1000,
    isPhone: Bool = false
  ) throws {
    let process = try BrowserProcess.shared.get()
    let opened = try process.call("Target.createTarget", ["url": "about:blank", "newWindow": true])
    target = opened["targetId"] as? String ?? ""
    let folder = process.folder.appendingPathComponent(target)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: folder.appendingPathComponent(name))
    let attached = try process.call("Target.attachToTarget", ["targetId": target, "flatten": true])
    session = attached["sessionId"] as? String ?? ""
    for domain in ["Page", "Runtime", "Log", "Network"] { try call("\(domain).enable") }
    try call("Emulation.setFocusEmulationEnabled", ["enabled": true])
    try call(
      "Emulation.setDeviceMetricsOverride",
      ["width": width, "height": height, "deviceScaleFactor": 1, "mobile": isPhone]
    )
    if isPhone { try call("Emulation.setTouchEmulationEnabled", ["enabled": true]) }
    try call("Page.navigate", ["url": "file://\(folder.path)/\(name)\(address)"])
    try process.waitForEvent("Page.loadEventFired", in: session)
  }

  deinit { _ = try? BrowserProcess.shared.get().call("Target.closeTarget", ["targetId": target]) }

  /// What the browser said without being asked, such as requests and errors.
  package var events: [[String: Any]] { (try? BrowserProcess.shared.get().events(of: session)) ?? [] }

  /// Sends a command and waits for its answer.
  @discardableResult
  package func call(_ method: String, _ parameters: [String: Any] = [:]) throws -> [String: Any] {
    try BrowserProcess.shared.get().call(method, parameters, in: session)
  }

  /// The value of a JavaScript expression.
  @discardableResult
  package func evaluate(_ expression: String) throws -> Any? {
    let told = try call(
      "Runtime.evaluate",
      ["expression": expression, "awaitPromise": true, "returnByValue": true]
    )
    if let thrown = told["exceptionDetails"] { throw Failure(reason: "\(thrown)") }
    return (told["result"] as? [String: Any])?["value"]
  }

  package func text(_ expression: String) throws -> String { try evaluate(expression) as? String ?? "" }

  /// Follows a link within the page, until the page has.
  package func follow(_ hash: String) throws {
    try evaluate(
      """
      new Promise((done) => {
        if (location.hash === "\(hash)") return done();
        addEventListener("hashchange", () => setTimeout(done), { once: true });
        location.hash = "\(hash)";
      })
      """
    )
  }

  /// Waits until an expression is true; fails after ten seconds.
  package func wait(until expression: String) throws {
    let isTrue = try evaluate(
      """
      new Promise((done) => {
        const end = Date.now() + 10000;
        const look = () => (\(expression)) ? done(true) : Date.now() > end ? done(false) : setTimeout(look, 5);
        look();
      })
      """
    )
    guard isTrue as? Bool == true else { throw Failure(reason: "never true: \(expression)") }
  }

  /// What an expression says when it has said the same for half a second.
  package func settled(_ expression: String) throws -> String {
    try text(
      """
      new Promise((done) => {
        let last, since;
        const look = () => {
          const value = String(\(expression)), now = performance.now();
          if (value !== last) [last, since] = [value, now];
          if (now - since > 500) done(value); else setTimeout(look, 10);
        };
        look();
      })
      """
    )
  }

  /// Presses a key, as a keyboard does.
  package func press(_ key: String) throws {
    let codes = ["Tab": 9, "Enter": 13, "ArrowLeft": 37, "ArrowUp": 38, "ArrowRight": 39, "ArrowDown": 40]
    var event: [String: Any] = ["type": "keyDown", "key": key, "code": key]
    event["windowsVirtualKeyCode"] = codes[key] ?? 0
    if key == "Enter" { event["text"] = "\r" }
    try call("Input.dispatchKeyEvent", event)
    event["type"] = "keyUp"
    event["text"] = nil
    try call("Input.dispatchKeyEvent", event)
  }

  /// Moves fingers over the screen along their positions at each moment; then lifts them.
  package func touch(_ moments: [[(x: Double, y: Double)]]) throws {
    for (index, fingers) in moments.enumerated() {
      let points = fingers.enumerated().map { ["x": $1.x, "y": $1.y, "id": Double($0)] }
      let type = index == 0 ? "touchStart" : "touchMove"
      try call("Input.dispatchTouchEvent", ["type": type, "touchPoints": points])
    }
    try call("Input.dispatchTouchEvent", ["type": "touchEnd", "touchPoints": [] as [Any]])
  }
}
