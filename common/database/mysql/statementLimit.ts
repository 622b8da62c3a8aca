/** A table that somebody has locked is not waited for any longer: twice that is less than the 10 s that a gateway waits. */
const LOCK_SECONDS = 3;

/**
 * Ends each statement of the session after so many seconds, 0: never, and those that wait for a locked table after three or as many as told. The two
 * comments are read by one database each: MariaDB counts seconds, MySQL since 5.7.8 milliseconds, and of SELECTs only.
 */
export function statementLimit(seconds: number, lockSeconds = LOCK_SECONDS): string {
  return `SET SESSION lock_wait_timeout = ${lockSeconds} /*M! , max_statement_time = ${seconds} */ /*!50708 , max_execution_time = ${seconds * 1000} */`;
}
