package org.dpportal.house.violators.accounts;

import jakarta.persistence.EntityManager;

/** Deliberate violator: an EntityManager outside a Repository. */
record AsksTheDatabase(EntityManager database) {}
