/** Close CRM: leads, contacts, activities and tasks. */
@NullMarked
package dev.kosmo.integration.close;

import org.jspecify.annotations.NullMarked;
