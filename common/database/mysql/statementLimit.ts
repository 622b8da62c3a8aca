/**
 * Ends each statement of the session after so many seconds; 0: never. The two comments are read by one database each:
 * MariaDB counts seconds, MySQL since 5.7.8 milliseconds, and of SELECTs only.
 */
export function statementLimit(seconds: number): string {
  return `SET SESSION /*M! max_statement_time = ${seconds} */ /*!50708 max_execution_time = ${seconds * 1000} */`;
}
