package org.dpportal.house.violators.accounts.web;

import jakarta.transaction.Transactional;

/** Deliberate violator: a transaction on a page. */
@Transactional
public class PageWithATransaction {}
