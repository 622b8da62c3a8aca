/** Schemas that together have every kind of type and every nesting of lists and non-null. */
export const SCHEMAS = [
  `
    scalar Any
    enum Color { RED GREEN BLUE }
    interface Node { id: ID! name: String! friend: Node friends: [Node!] color: Color! }
    interface Named { name: String! }
    type Person implements Node & Named {
      id: ID! name: String! age: Int friend: Node friends: [Node!] color: Color! best: Person! pets: [[Pet!]!]! nick(short: Boolean): String
    }
    type Robot implements Node & Named {
      id: ID! name: String! weight: Float! friend: Node friends: [Node!] color: Color! any: Any maker: Person
    }
    type Dog { name: String! barks: Boolean! owner: Person! }
    type Cat { name: String meows: Boolean owner: Person }
    union Pet = Dog | Cat
    type Query { node: Node nodes: [Node]! pet: Pet! pets: [Pet!]! person: Person named: Named matrix: [[Int!]]! any: Any! }
    type Mutation { rename: Person! count: Int! move: Robot }
  `,
  `
    scalar Any
    enum Shape { ROUND SQUARE }
    type Leafy {
      int: Int float: Float string: String boolean: Boolean id: ID shape: Shape any: Any
      mustInt: Int! mustFloat: Float! mustString: String! mustBoolean: Boolean! mustId: ID! mustShape: Shape! mustAny: Any!
      ints: [Int] mustInts: [Int!]! cube: [[[String!]]!] shapes: [Shape!] leafy: Leafy mustLeafy: Leafy! leafies: [Leafy] mustLeafies: [Leafy!]!
    }
    type Query { leafy: Leafy leafies: [[Leafy!]]! int: Int mustString: String! }
    type Mutation { leafy: Leafy! }
  `,
] as const;
