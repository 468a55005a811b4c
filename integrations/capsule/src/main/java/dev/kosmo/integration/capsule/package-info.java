/** Capsule CRM: contacts, opportunities, cases, tasks, tags and custom fields. */
@NullMarked
package dev.kosmo.integration.capsule;

import org.jspecify.annotations.NullMarked;
