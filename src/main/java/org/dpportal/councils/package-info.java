/**
 * For every council that shares a deployment: its name, its phone line and each figure and rule that it may change.
 * Here live the councils and their dated settings; the list of settings is {@code SettingKey}, and {@code docs/settings.md} is checked against it.
 * It promises that no figure of a council is a constant in the code.
 */
package org.dpportal.councils;
