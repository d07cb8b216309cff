/**
 * A stand-in for Slack that runs in this machine: Web API, requests to the bot, and what members see and do. It knows
 * Slack's wire protocol only, and nothing of the bot that talks to it.
 */
@NullMarked
package dev.convene.sandbox.slack;

import org.jspecify.annotations.NullMarked;
