'use strict';

const { ModernFakeTimers } = require('@jest/fake-timers');
const { ModuleMocker } = require('jest-mock');
const { installCommonGlobals } = require('jest-util');

/**
 * Jest's environment, without a realm of its own: test files see the globals that Node itself has, as the program does, and what
 * is compiled for one file serves the next (KeptRuntime.cjs). What a file adds to the globals or replaces there is undone
 * after it; `process` is a copy, as in Jest's own.
 */
module.exports = class NodeRealm {
  global = globalThis;
  moduleMocker = new ModuleMocker(globalThis);
  fakeTimers = null;
  before = Object.getOwnPropertyDescriptors(globalThis);

  constructor({ projectConfig }) {
    this.fakeTimersModern = new ModernFakeTimers({ config: projectConfig, global: globalThis });
    const common = installCommonGlobals({ Symbol, Date }, projectConfig.globals);
    for (const key of Reflect.ownKeys(common)) define(key, common[key]);
    // Jest's half outside the test files has loaded these too.
    delete globalThis[Symbol.for('EVENT_HANDLERS')];
    Object.assign(globalThis[Symbol.for('$$jest-matchers-object')] ?? {}, noMatchers());
  }

  async setup() {}

  async teardown() {
    this.fakeTimersModern.dispose();
    this.moduleMocker.restoreAllMocks();
    for (const key of Reflect.ownKeys(globalThis)) {
      if (!Object.hasOwn(this.before, key)) Reflect.deleteProperty(globalThis, key);
    }
    for (const key of Reflect.ownKeys(this.before)) {
      if (this.before[key].configurable) Object.defineProperty(globalThis, key, this.before[key]);
    }
  }

  exportConditions() {
    return ['node', 'node-addons'];
  }

  getVmContext() {
    return null;
  }
};

function define(key, value) {
  Object.defineProperty(globalThis, key, { value, configurable: true, writable: true, enumerable: false });
}

function noMatchers() {
  const state = { assertionCalls: 0, expectedAssertionsNumber: null, isExpectingAssertions: false };
  return {
    customEqualityTesters: [],
    matchers: Object.create(null),
    state: { ...state, numPassingAsserts: 0, suppressedErrors: [] },
  };
}
