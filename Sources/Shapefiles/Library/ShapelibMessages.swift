import CShapelib
import MapGeometry
import Synchronization

/// The words of the library behind this one during one operation.
///
/// Its error hook is a C function that is handed a message and no context, so the operation that is under way
/// is found through a task-local value: two operations at once never see each other's messages.
final class ShapelibMessages: Sendable {
  @TaskLocal private static var current: ShapelibMessages?
  private let messages = Mutex<[String]>([])

  /// What was said since the last call; nil when nothing was.
  func take() -> String? {
    messages.withLock { messages in
      defer { messages = [] }
      return messages.isEmpty ? nil : messages.joined(separator: " ")
    }
  }

  /// Runs an operation; what the library says meanwhile is in the messages it is given.
  static func listening<Value>(
    _ operation: (ShapelibMessages) throws(LayerError) -> Value
  ) throws(LayerError) -> Value {
    let messages = ShapelibMessages()
    let result = $current.withValue(messages) {
      Result { () throws(LayerError) in try operation(messages) }
    }
    return try result.get()
  }

  /// The library's usual hooks, with an ear for its messages.
  static func hooks() -> SAHooks {
    var hooks = SAHooks()
    unsafe SASetupDefaultHooks(&hooks)
    unsafe hooks.Error = { message in
      guard let message = unsafe message else { return }
      let text = unsafe String(cString: message)
      ShapelibMessages.current?.messages.withLock { $0.append(text) }
    }
    return hooks
  }
}
