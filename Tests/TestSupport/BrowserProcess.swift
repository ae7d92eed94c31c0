import Foundation

/// The browser of all tests, spoken to by the DevTools protocol through two pipes; it ends when they close.
final class BrowserProcess: @unchecked Sendable {
  static let shared = Result { try BrowserProcess() }

  /// What the browser and the pages that it shows are kept in; removed when the browser has ended.
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("spheres-\(UUID().uuidString)")
  private let commands = Pipe()
  private let answers = Pipe()
  /// Guards all that follows. One of the threads that wait for a message reads for all.
  private let lock = NSCondition()
  private var isReading = false
  private var count = 0
  /// The beginning of a message whose end has not come.
  private var buffer = Data()
  private var results: [Int: [String: Any]] = [:]
  private var events: [String: [[String: Any]]] = [:]

  private init() throws {
    guard let program = Browser.program else { throw Browser.Failure(reason: "chromium is not installed") }
    // The browser reads commands from file descriptor 3 and answers on 4.
    let words = """
      timeout 900 "$0" "$@" 3<&0 4>&1 >/dev/null 2>&1 </dev/null
      rm -rf "\(folder.path)"
      """
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = [
      "-c", words, program, "--headless", "--no-sandbox", "--disable-gpu", "--remote-debugging-pipe",
      "--disable-background-timer-throttling", "--disable-renderer-backgrounding",
      "--user-data-dir=\(folder.path)/profile", "about:blank",
    ]
    process.standardInput = commands
    process.standardOutput = answers
    process.standardError = FileHandle.nullDevice
    // A browser that has exited is an error here, and does not end all tests.
    signal(SIGPIPE, SIG_IGN)
    try process.run()
  }

  /// Sends an order, to a page if it is one's, and waits for its answer.
  @discardableResult
  func call(
    _ method: String,
    _ parameters: [String: Any] = [:],
    in session: String? = nil
  ) throws -> [String: Any] {
    lock.lock()
    defer { lock.unlock() }
    count += 1
    let number = count
    var message: [String: Any] = ["id": number, "method": method, "params": parameters]
    message["sessionId"] = session
    let bytes = try JSONSerialization.data(withJSONObject: message)
    try commands.fileHandleForWriting.write(contentsOf: bytes + [0])
    try read { results[number] != nil }
    let said = results.removeValue(forKey: number) ?? [:]
    if let error = said["error"] { throw Browser.Failure(reason: "\(method): \(error)") }
    return said["result"] as? [String: Any] ?? [:]
  }

  /// Waits until a page has said something of a kind.
  func waitForEvent(_ method: String, in session: String) throws {
    lock.lock()
    defer { lock.unlock() }
    try read { events[session, default: []].contains { $0["method"] as? String == method } }
  }

  func events(of session: String) -> [[String: Any]] {
    lock.lock()
    defer { lock.unlock() }
    return events[session, default: []]
  }

  /// Reads messages until something is so.
  private func read(until isDone: () -> Bool) throws {
    while !isDone() {
      if isReading {
        lock.wait()
        continue
      }
      isReading = true
      lock.unlock()
      let more = answers.fileHandleForReading.availableData
      lock.lock()
      isReading = false
      defer { lock.broadcast() }
      guard !more.isEmpty else { throw Browser.Failure(reason: "the browser has gone") }
      var rest = more[...]
      while let end = rest.firstIndex(of: 0) {
        buffer.append(rest[..<end])
        let said = try JSONSerialization.jsonObject(with: buffer) as? [String: Any] ?? [:]
        buffer = Data()
        rest = rest[(end + 1)...]
        if let number = said["id"] as? Int {
          results[number] = said
        } else {
          events[said["sessionId"] as? String ?? "", default: []].append(said)
        }
      }
      buffer.append(rest)
    }
  }
}
