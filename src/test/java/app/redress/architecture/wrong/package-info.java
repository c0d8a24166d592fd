/** A house that breaks every rule once, so that each rule is seen to bite. Nothing here is ever run. */
package app.redress.architecture.wrong;
