import type { Migration } from 'kysely';

/**
 * Public answers are found by when they were asked for, to be deleted 30 days later. Written
 * for itself: it never changes.
 */
export const answersByAge: Migration = {
  async up(db) {
    await db.schema
      .createIndex('publicAnswersByAge')
      .on('publicAnswers')
      .column('askedAt')
      .execute();
  },
};
