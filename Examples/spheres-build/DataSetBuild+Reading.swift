import CommandSupport
import DataSets

extension DataSetBuild {
  /// Reads and builds the data set of a folder.
  init(reading folder: String) throws(CommandFailure) {
    let dataSet: DataSet
    do {
      dataSet = try DataSet(folder: folder)
    } catch {
      throw CommandFailure(error)
    }
    do {
      try self.init(dataSet)
    } catch .dataSet(let error) {
      throw CommandFailure(error)
    } catch {
      throw .badInput(error.description)
    }
  }
}

extension CommandFailure {
  /// The exit code that says what is wrong with a data set.
  init(_ error: DataSetError) {
    switch error {
    case .unreadable, .baseLayer: self = .cannotRead(error.description)
    case .unwritable: self = .cannotWrite(error.description)
    case .problems: self = .badInput(error.description)
    }
  }
}
