/**
 * For somebody who asks the council for a direct payment, and for the officers who take it up.
 * Here lives the form, saved answer by answer under the secret key of its address, and what becomes of it.
 * It promises that asking needs no sign-in, that a form sent a hundred times asks once, and that what was sent is shown to officers alone.
 */
package org.dpportal.requests;
