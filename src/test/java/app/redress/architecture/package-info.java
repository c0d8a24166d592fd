/**
 * The house rules as tests: who may import whom, what no class may do, how long things may grow, and what every
 * screen and every word must keep to. Each rule is also tried on code that breaks it.
 */
package app.redress.architecture;
