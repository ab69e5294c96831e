/**
 * For ./dev, the tests inside WildFly, the journeys and the benchmark: the portal's real servers.
 * Here PostgreSQL, Keycloak and WildFly are set up, started, waited for and stopped, each on ports of one's own choice.
 * It promises that whatever it starts is also stopped, and that a port which is taken is said plainly.
 */
package org.dpportal.servers;
