import Foundation

/// A real browser without a window, spoken to by the DevTools protocol through two pipes.
package final class Browser {
  private let folder: TemporaryFolder
  private let process = Process()
  private let commands = Pipe()
  private let answers = Pipe()
  /// The beginning of a message whose end has not come, and whole ones.
  private var buffer = Data()
  private var messages: [Data] = []
  private var count = 0
  private var session: String?
  /// What the browser told without being asked, such as requests and errors.
  package private(set) var events: [[String: Any]] = []

  /// Why the browser cannot be used.
  package struct Failure: Error { let reason: String }

  /// Where the browser is; nil when it is not installed.
  package static var program: String? {
    let folders = ProcessInfo.processInfo.environment["PATH", default: ""].split(separator: ":")
    let candidates = folders.flatMap { ["\($0)/chromium", "\($0)/chromium-browser", "\($0)/google-chrome"] }
    return candidates.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Opens a page under that name, on a screen of that size, with a finger if it is to be a phone.
  package init(
    _ page: String,
    named name: String = "index.html",
    address: String = "",
    width: Int,
    height: Int,
    isPhone: Bool = false
  ) throws {
    guard let browser = Self.program else { throw Failure(reason: "chromium is not installed") }
    folder = try TemporaryFolder()
    try folder.write(page.utf8, to: name)
    // The browser reads its orders from file 3 and answers to file 4.
    let words = "exec timeout 900 \"$0\" \"$@\" 3<&0 4>&1 >/dev/null 2>&1 </dev/null"
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = [
      "-c", words, browser, "--headless", "--no-sandbox", "--disable-gpu", "--remote-debugging-pipe",
      "--user-data-dir=\(folder["profile"])", "about:blank",
    ]
    process.standardInput = commands
    process.standardOutput = answers
    process.standardError = FileHandle.nullDevice
    // A browser that has gone is an error here, and not the end of all tests.
    signal(SIGPIPE, SIG_IGN)
    try process.run()
    let targets = try call("Target.getTargets")["targetInfos"] as? [[String: Any]] ?? []
    let target = targets.first { $0["type"] as? String == "page" }?["targetId"]
    let attached = try call("Target.attachToTarget", ["targetId": target ?? "", "flatten": true])
    session = attached["sessionId"] as? String
    for domain in ["Page", "Runtime", "Log", "Network", "Accessibility"] { try call("\(domain).enable") }
    try call(
      "Emulation.setDeviceMetricsOverride",
      ["width": width, "height": height, "deviceScaleFactor": 1, "mobile": isPhone]
    )
    if isPhone { try call("Emulation.setTouchEmulationEnabled", ["enabled": true]) }
    try call("Page.navigate", ["url": "file://\(folder[name])\(address)"])
    while !events.contains(where: { $0["method"] as? String == "Page.loadEventFired" }) { try read() }
    try settle()
  }

  deinit {
    session = nil
    _ = try? call("Browser.close")
    try? commands.fileHandleForWriting.close()
    process.waitUntilExit()
  }

  /// What JavaScript makes of an expression.
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

  /// Presses a key, as a keyboard does.
  package func press(_ key: String, times: Int = 1) throws {
    let codes = ["Tab": 9, "Enter": 13, "ArrowLeft": 37, "ArrowUp": 38, "ArrowRight": 39, "ArrowDown": 40]
    for _ in 0..<times {
      var event: [String: Any] = ["type": "keyDown", "key": key, "code": key]
      event["windowsVirtualKeyCode"] = codes[key] ?? 0
      if key == "Enter" { event["text"] = "\r" }
      try call("Input.dispatchKeyEvent", event)
      event["type"] = "keyUp"
      event["text"] = nil
      try call("Input.dispatchKeyEvent", event)
    }
    try settle()
  }

  /// Moves fingers over the screen: for each moment where they are; then lifts them.
  package func touch(_ moments: [[(x: Double, y: Double)]]) throws {
    for (index, fingers) in moments.enumerated() {
      let points = fingers.enumerated().map { ["x": $1.x, "y": $1.y, "id": Double($0)] }
      let type = index == 0 ? "touchStart" : "touchMove"
      try call("Input.dispatchTouchEvent", ["type": type, "touchPoints": points])
    }
    try call("Input.dispatchTouchEvent", ["type": "touchEnd", "touchPoints": [] as [Any]])
    try settle()
  }

  /// Waits until the page has written its address.
  package func settle() throws { try evaluate("new Promise((done) => setTimeout(done, 400))") }

  /// Sends an order and waits for its answer.
  @discardableResult
  package func call(_ method: String, _ parameters: [String: Any] = [:]) throws -> [String: Any] {
    count += 1
    var message: [String: Any] = ["id": count, "method": method, "params": parameters]
    message["sessionId"] = session
    var bytes = try JSONSerialization.data(withJSONObject: message)
    bytes.append(0)
    try commands.fileHandleForWriting.write(contentsOf: bytes)
    while true {
      let told = try read()
      guard told["id"] as? Int == count else { continue }
      if let error = told["error"] { throw Failure(reason: "\(method): \(error)") }
      return told["result"] as? [String: Any] ?? [:]
    }
  }

  /// The next message; those that answer nothing are kept.
  @discardableResult
  private func read() throws -> [String: Any] {
    while messages.isEmpty {
      let more = answers.fileHandleForReading.availableData
      guard !more.isEmpty else { throw Failure(reason: "the browser has gone") }
      var parts = more.split(separator: 0, omittingEmptySubsequences: false)
      parts[0] = buffer + parts[0]
      buffer = parts.removeLast()
      messages += parts
    }
    let told = try JSONSerialization.jsonObject(with: messages.removeFirst()) as? [String: Any] ?? [:]
    if told["id"] == nil { events.append(told) }
    return told
  }
}
