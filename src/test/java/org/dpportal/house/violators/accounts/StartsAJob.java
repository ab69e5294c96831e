package org.dpportal.house.violators.accounts;

import jakarta.batch.operations.JobOperator;

/** Deliberate violator: Jakarta Batch outside feeds. */
record StartsAJob(JobOperator jobs) {}
