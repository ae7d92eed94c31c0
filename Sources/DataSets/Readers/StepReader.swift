import RegionBuilding
import Yams

/// Reads the steps of a delimitation.
struct StepReader {
  /// The fields that a step may have.
  static let fields: Set<String> = [
    "begin", "straight", "along", "meridian", "parallel", "extend", "trim", "go", "to", "at", "within_km",
    "uncertainty_km", "text", "note", "assumed",
  ]

  /// Reads a step; nil when it does nothing or several things, or does not say how.
  func step(_ record: Record, _ problems: inout [DataSetProblem]) -> Step? {
    let uncertainty = record.requiredDistance("uncertainty_km", &problems)
    let text = record.requiredText("text", &problems)
    let tolerance = record.distance("within_km", &problems)
    let isAssumed = record.boolean("assumed", &problems)
    let verbs = ["begin", "straight", "along", "meridian", "parallel", "extend", "trim"].filter(record.has)
    guard verbs.count == 1 else {
      let found = verbs.isEmpty ? "none" : verbs.joined(separator: ", ")
      record.note("a step does one thing (begin, straight, along ...); found \(found)", at: "", &problems)
      return nil
    }
    for field in ["go", "to", "at"]
    where record.has(field) && !StepReader.fields(of: verbs[0]).contains(field) {
      record.note("\(field): says nothing in a step of \(verbs[0])", at: field, &problems)
    }
    guard let action = action(verbs[0], record, &problems) else { return nil }
    return Step(
      action,
      text: text ?? "",
      uncertaintyInKilometres: uncertainty ?? 0,
      toleranceInKilometres: tolerance ?? 1,
      isAssumed: isAssumed ?? false
    )
  }

  /// The fields that say how a verb is carried out.
  private static func fields(of verb: String) -> Set<String> {
    switch verb {
    case "along": ["go", "to"]
    case "meridian", "parallel", "extend": ["to"]
    case "trim": ["at"]
    default: []
    }
  }

  private func action(
    _ verb: String,
    _ record: Record,
    _ problems: inout [DataSetProblem]
  ) -> Step.Action? {
    switch verb {
    case "begin": return spot("begin", record, &problems).map { .begin($0) }
    case "straight": return spot("straight", record, &problems).map { .straight($0) }
    case "along":
      let direction: Step.Direction? =
        record.has("go")
        ? record.value("go", expected: "up or down", &problems) { ["up": .up, "down": .down][$0] } : nil
      let line = record.text("along", &problems)
      let stop = stop(record, &problems)
      guard let line, let stop else { return nil }
      return .along(line, direction, stop)
    case "meridian":
      let direction: Step.Direction? = record.value("meridian", expected: "north or south", &problems) {
        ["north": .north, "south": .south][$0]
      }
      let stop = stop(record, &problems)
      guard let direction, let stop else { return nil }
      return .meridian(direction, stop)
    case "parallel":
      let direction: Step.Direction? = record.value("parallel", expected: "east or west", &problems) {
        ["east": .east, "west": .west][$0]
      }
      let stop = stop(record, &problems)
      guard let direction, let stop else { return nil }
      return .parallel(direction, stop)
    default:
      let end: Step.LineEnd? = record.value(verb, expected: "start or end", &problems) {
        Step.LineEnd(rawValue: $0)
      }
      let target = verb == "extend" ? "to" : "at"
      let line = record.requiredText(target, &problems)
      guard let end, let line else { return nil }
      return verb == "extend" ? .extend(end, to: line) : .trim(end, at: line)
    }
  }

  /// `CP01`, `{on: coast, nearest: CP01}`, `{on: taor, meridian: 122}`, `{crossing_of: a, with: b, which: last}`.
  private func spot(_ name: String, _ record: Record, _ problems: inout [DataSetProblem]) -> Spot? {
    guard let node = record.node(name) else { return nil }
    if node.scalar != nil { return record.text(name, &problems).map { .point($0) } }
    let fields: Set<String> = ["on", "nearest", "meridian", "parallel", "crossing_of", "with", "which"]
    guard let inner = Record(node, in: record.file, fields: fields, &problems),
      inner.hasOne(of: ["nearest", "meridian", "parallel", "crossing_of"], &problems)
    else { return nil }
    if inner.has("crossing_of") {
      if !inner.has("with") {
        inner.note("with: is missing; say which line is crossed", at: "crossing_of", &problems)
      }
      let line = inner.text("crossing_of", &problems)
      let other = inner.text("with", &problems)
      let isLast = inner.value("which", expected: "first or last", &problems) {
        ["first": false, "last": true][$0]
      }
      guard let line, let other else { return nil }
      return .crossing(of: line, with: other, isLast: isLast ?? false)
    }
    let line = inner.requiredText("on", &problems)
    let point = inner.text("nearest", &problems)
    let meridian = inner.number("meridian", &problems)
    let parallel = inner.number("parallel", &problems)
    guard let line else { return nil }
    if let point { return .nearest(on: line, to: point) }
    return meridian.map { .meridian($0, on: line) } ?? parallel.map { .parallel($0, on: line) }
  }

  /// `end`, `{point: CP11}`, `{line: nen}`, `{meridian: 122}`, `{parallel: 50}`.
  private func stop(_ record: Record, _ problems: inout [DataSetProblem]) -> Stop? {
    guard let node = record.node("to") else {
      record.note("to: is missing; say where the step stops", at: "to", &problems)
      return nil
    }
    if node.scalar != nil {
      return record.value("to", expected: "end, or a point, line, meridian or parallel", &problems) {
        $0 == "end" ? .end : nil
      }
    }
    let fields: Set<String> = ["point", "line", "meridian", "parallel"]
    guard let inner = Record(node, in: record.file, fields: fields, &problems),
      inner.hasOne(of: ["point", "line", "meridian", "parallel"], &problems)
    else { return nil }
    if let point = inner.text("point", &problems) { return .point(point) }
    if let line = inner.text("line", &problems) { return .line(line) }
    if let degrees = inner.number("meridian", &problems) { return .meridian(degrees) }
    return inner.number("parallel", &problems).map { .parallel($0) }
  }
}

extension Record {
  /// Whether one of these fields is there and only one.
  fileprivate func hasOne(of names: [String], _ problems: inout [DataSetProblem]) -> Bool {
    let found = names.filter(has)
    guard found.count != 1 else { return true }
    let words = found.isEmpty ? "none" : found.joined(separator: ", ")
    note("expected one of \(names.joined(separator: ", ")); found \(words)", at: "", &problems)
    return false
  }
}
