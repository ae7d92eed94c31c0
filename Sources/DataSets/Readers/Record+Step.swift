import RegionBuilding
import Yams

extension Step {
  /// The fields that a step may have in a file.
  static let fields: Set<String> = [
    "begin", "straight", "along", "meridian", "parallel", "extend", "trim", "go", "to", "at", "within_km",
    "uncertainty_km", "text", "note", "assumed",
  ]

  /// The fields that a verb needs.
  fileprivate static func fields(of verb: String) -> Set<String> {
    switch verb {
    case "along": ["go", "to"]
    case "meridian", "parallel", "extend": ["to"]
    case "trim": ["at"]
    default: []
    }
  }
}

extension Record {
  /// Reads a step of a delimitation; nil when it does nothing or several things, or does not say how.
  ///
  /// - Parameter uncertainty: That of a step that does not state its own; then it may lack a text, too.
  func step(uncertainty common: Double? = nil) -> Step? {
    let uncertainty = common == nil ? requiredDistance("uncertainty_km") : distance("uncertainty_km") ?? common
    let text = common == nil ? requiredText("text") : text("text")
    let tolerance = distance("within_km")
    let isAssumed = boolean("assumed")
    let verbs = ["begin", "straight", "along", "meridian", "parallel", "extend", "trim"].filter(has)
    guard verbs.count == 1 else {
      let found = verbs.isEmpty ? "none" : verbs.joined(separator: ", ")
      note("a step does one thing (begin, straight, along ...); found \(found)", at: "")
      return nil
    }
    for field in ["go", "to", "at"] where has(field) && !Step.fields(of: verbs[0]).contains(field) {
      note("\(field): says nothing in a step of \(verbs[0])", at: field)
    }
    guard let action = action(verbs[0]) else { return nil }
    return Step(
      action,
      text: text ?? "",
      uncertaintyInKilometres: uncertainty ?? 0,
      toleranceInKilometres: tolerance ?? 1,
      isAssumed: isAssumed ?? false
    )
  }

  private func action(_ verb: String) -> Step.Action? {
    switch verb {
    case "begin": return spot("begin").map { .begin($0) }
    case "straight": return spot("straight").map { .straight($0) }
    case "along":
      let direction = direction("go", "up", "down")
      let line = text("along")
      let stop = stop()
      guard let line, let stop else { return nil }
      return .along(line, direction, stop)
    case "meridian":
      let direction = direction("meridian", "north", "south")
      let stop = stop()
      guard let direction, let stop else { return nil }
      return .meridian(direction, stop)
    case "parallel":
      let direction = direction("parallel", "east", "west")
      let stop = stop()
      guard let direction, let stop else { return nil }
      return .parallel(direction, stop)
    default:
      let end = value(verb, expected: "start or end") { Step.LineEnd(rawValue: $0) }
      let target = verb == "extend" ? "to" : "at"
      let line = requiredText(target)
      guard let end, let line else { return nil }
      return verb == "extend" ? .extend(end, to: line) : .trim(end, at: line)
    }
  }

  private func direction(_ name: String, _ one: String, _ other: String) -> Step.Direction? {
    value(name, expected: "\(one) or \(other)") { [one, other].contains($0) ? .init(rawValue: $0) : nil }
  }

  /// `CP01` or `{point: CP01}`, `[126.65, 45.75]`, `{on: coast, nearest: CP01}` or a position there,
  /// `{on: taor, meridian: 122}`, `{crossing_of: a, with: b, which: last}`.
  private func spot(_ name: String) -> Spot? {
    if node(name)?.scalar != nil { return text(name).map { .point($0) } }
    if let node = node(name), node.sequence != nil { return position(node, name).map { .position($0) } }
    let fields: Set<String> = ["point", "on", "nearest", "meridian", "parallel", "crossing_of", "with", "which"]
    guard let inner = record(name, fields: fields),
      inner.hasOne(of: ["point", "nearest", "meridian", "parallel", "crossing_of"])
    else { return nil }
    if inner.has("point") { return inner.text("point").map { .point($0) } }
    if inner.has("crossing_of") {
      if !inner.has("with") {
        inner.note("with: is missing; say which line is crossed", at: "crossing_of")
      }
      let line = inner.text("crossing_of")
      let other = inner.text("with")
      let isLast = inner.value("which", expected: "first or last") { ["first": false, "last": true][$0] }
      guard let line, let other else { return nil }
      return .crossing(of: line, with: other, isLast: isLast ?? false)
    }
    let line = inner.requiredText("on")
    if let node = inner.node("nearest"), node.sequence != nil {
      let position = inner.position(node, "nearest")
      guard let line, let position else { return nil }
      return .closest(on: line, to: position)
    }
    let point = inner.text("nearest")
    let meridian = inner.number("meridian")
    let parallel = inner.number("parallel")
    guard let line else { return nil }
    if let point { return .nearest(on: line, to: point) }
    return meridian.map { .meridian($0, on: line) } ?? parallel.map { .parallel($0, on: line) }
  }

  /// `end`, `{point: CP11}`, `[126.65, 45.75]`, `{line: nen}`, `{meridian: 122}`, `{parallel: 50}`.
  private func stop() -> Stop? {
    if !has("to") { note("to: is missing; say where the step stops", at: "to") }
    if node("to")?.scalar != nil {
      return value("to", expected: "end, or a position, point, line, meridian or parallel") {
        $0 == "end" ? .end : nil
      }
    }
    if let node = node("to"), node.sequence != nil { return position(node, "to").map { .position($0) } }
    let fields: Set<String> = ["point", "line", "meridian", "parallel"]
    guard let inner = record("to", fields: fields),
      inner.hasOne(of: ["point", "line", "meridian", "parallel"])
    else { return nil }
    if let point = inner.text("point") { return .point(point) }
    if let line = inner.text("line") { return .line(line) }
    if let degrees = inner.number("meridian") { return .meridian(degrees) }
    return inner.number("parallel").map { .parallel($0) }
  }

  /// Whether exactly one of these fields is present.
  private func hasOne(of names: [String]) -> Bool {
    let found = names.filter(has)
    guard found.count != 1 else { return true }
    let words = found.isEmpty ? "none" : found.joined(separator: ", ")
    note("expected one of \(names.joined(separator: ", ")); found \(words)", at: "")
    return false
  }
}
