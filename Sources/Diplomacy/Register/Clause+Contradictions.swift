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
    if squareKilometres != nil, ground.railways.isEmpty { findings.append(.areaWithoutStrip) }
    let cited = sources.isEmpty ? instrument.sources : sources
    if certainty == .certain, !cited.contains(where: \.isOpenedAndPlaced) {
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
