import Yams

extension Record {
  /// The top mapping of a YAML file; nil when it cannot be parsed or is none.
  ///
  /// Anchors are refused: no file of a data set needs them, and they can make a small file enormous.
  init?(
    yaml text: String,
    in file: String,
    fields allowed: Set<String>,
    _ problems: inout [DataSetProblem]
  ) {
    let root: Node?
    let anchored: Node?
    do {
      let parser = try Parser(yaml: text)
      root = try parser.singleRoot()
      // Nodes hold their anchors weakly, and the parser holds them.
      anchored = withExtendedLifetime(parser) { root?.firstAnchored }
    } catch {
      let fault = (error as? YamlError)?.fault
      let message = "is not YAML: \(fault?.problem ?? String(describing: error).trimmed)"
      problems.append(DataSetProblem(file: file, line: fault?.line, message: message))
      return nil
    }
    guard let root else {
      problems.append(DataSetProblem(file: file, line: 1, message: "is empty"))
      return nil
    }
    if let anchored {
      let message = "has an anchor (&); write the value out where it is needed"
      problems.append(DataSetProblem(file: file, line: anchored.mark?.line, message: message))
      return nil
    }
    self.init(root, in: file, fields: allowed, &problems)
  }
}

extension Node {
  /// The first node in the order of the text that has an anchor; found before any alias to it is followed.
  fileprivate var firstAnchored: Node? {
    if anchor != nil { return self }
    switch self {
    case .mapping(let mapping):
      for (key, value) in mapping {
        if let found = key.firstAnchored ?? value.firstAnchored { return found }
      }
      return nil
    case .sequence(let sequence):
      for node in sequence {
        if let found = node.firstAnchored { return found }
      }
      return nil
    case .scalar, .alias:
      return nil
    }
  }
}

extension YamlError {
  /// What the parser complains about, and the line where it names one.
  fileprivate var fault: (problem: String, line: Int?) {
    switch self {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      (problem, mark.line)
    case .duplicatedKeysInMapping(let duplicates, let context):
      ("the fields \(duplicates.joined(separator: ", ")) are given twice", context.mark.line)
    default:
      (String(describing: self).trimmed, nil)
    }
  }
}
