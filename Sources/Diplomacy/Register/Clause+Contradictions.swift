import MapGeometry

extension Clause {
  /// Contradictions in the clause, or between it and its instrument.
  func contradictions(in instrument: Instrument) -> [RegisterProblem.Finding] {
    var findings: [RegisterProblem.Finding] = []
    if let end, end <= start {
      findings.append(.endsBeforeItStarts(start: start, end: end))
    }
    if let signed = instrument.signed.earliest, start < signed {
      findings.append(.startsBeforeSigned(start: start, signed: instrument.signed))
    }
    if isSecret, publicFrom == nil {
      findings.append(.secretWithoutPublicFrom)
    }
    if endPublicFrom != nil, end == nil {
      findings.append(.publicEndWithoutEnd)
    }
    if tenure != .sphere, kind != nil {
      findings.append(.kindWithoutSphere(tenure))
    }
    if tenure != .sphere, control == .undelimited {
      findings.append(.undelimitedWithoutSphere(tenure))
    }
    if case .strip(along: []) = ground { findings.append(.stripWithoutRailway) }
    if let part = ground.part, exceptParts.contains(part) { findings.append(.leavesItselfOut(part)) }
    if !exceptParts.isEmpty, !ground.hasFaces { findings.append(.exceptPartsWithoutFaces) }
    findings += exceptParts.map(\.name).namedTwice(.part)
    findings += (faces + exceptFaces).map(\.name).namedTwice(.region)
    if squareKilometres != nil, !ground.isStrip { findings.append(.areaWithoutStrip) }
    if citations(in: instrument).failToSupport(certainty) {
      findings.append(.certainWithoutPassage)
    }
    if let interval {
      for recognition in recognitions {
        let days = try? DayInterval(start: recognition.from ?? start, end: recognition.until ?? end)
        if days.flatMap(interval.intersection) == nil {
          findings.append(.recognitionWithoutDay(recognition.power))
        }
      }
    }
    return findings
  }
}

extension [String] {
  /// A finding for each name that is there again.
  func namedTwice(_ kind: RegisterProblem.Kind) -> [RegisterProblem.Finding] {
    var seen: Set<String> = []
    return filter { !seen.insert($0).inserted }.map { .namedTwice(kind, $0) }
  }
}

extension Ground {
  fileprivate var isStrip: Bool {
    if case .strip = self { true } else { false }
  }
}
