extension LocatorReading {
  /// Writes the labels of a block of positions.
  ///
  /// One pass for each step on the way, so that the waits for memory of many positions overlap; a pass
  /// without a branch for all, then passes for those that are not done.
  @inline(__always)
  func locate(
    _ x: UnsafePointer<Int32>,
    _ y: UnsafePointer<Int32>,
    count: Int,
    into labels: UnsafeMutablePointer<FaceLabel>,
    using block: LocatorBlock
  ) {
    let fromWest = block.fromWest
    let fromSouth = block.fromSouth
    let codes = block.codes
    let waiting = block.waiting
    let frame = frame
    let outside = frame.outside

    var index = 0
    while index < count {
      let west = UInt32(bitPattern: x[index] &- frame.x)
      let south = UInt32(bitPattern: y[index] &- frame.y)
      fromWest[index] = west
      fromSouth[index] = south
      let isOn = 0 &- (bit(west <= frame.lastX) & bit(south <= frame.lastY))
      codes[index] = (frame.cell(west, south) & isOn) | (outside & ~isOn)
      index &+= 1
    }

    var left = 0
    index = 0
    while index < count {
      let entry = UInt32(cells[Int(codes[index])])
      codes[index] = entry
      labels[index] = FaceLabel(rawValue: entry)
      waiting[left] = UInt32(truncatingIfNeeded: index)
      left &+= Int(bit(entry >= frame.labelLimit))
      index &+= 1
    }

    var turn = 0
    while turn < left {
      let index = Int(waiting[turn])
      codes[index] = self.codes[Int(codes[index] &- frame.labelLimit)]
      turn &+= 1
    }

    var listed = 0
    turn = 0
    while turn < left {
      let position = waiting[turn]
      let index = Int(position)
      let code = descend(from: codes[index], fromWest[index], fromSouth[index])
      codes[index] = code
      labels[index] = FaceLabel(rawValue: code)
      waiting[listed] = position
      listed &+= Int(bit(code &>> LocatorCode.shift == LocatorCode.edges))
      turn &+= 1
    }

    // The first word of every list is asked for before one is needed.
    var touched: UInt32 = 0
    turn = 0
    while turn < listed {
      touched |= pool[Int(codes[Int(waiting[turn])] & LocatorCode.mask)]
      turn &+= 1
    }
    guard touched != 0 else { return }

    turn = 0
    while turn < listed {
      let index = Int(waiting[turn])
      let list = pool + Int(codes[index] & LocatorCode.mask)
      labels[index] = FaceLabel(rawValue: label(in: list, fromWest[index], fromSouth[index]))
      turn &+= 1
    }
  }
}
