"""The fields of a question's form, read into the answer they mean: one module an interaction.

Each module has three functions:

- `is_asked(item, form)`: whether a form has the fields of the question;
- `read(item, form)`: what they say, as `Entered`;
- `shown(item)`: what they hold when the page is opened, the answer that is saved.

The fields themselves stand in `templates/parts/interactions/NAME.html`, and what scripts add to
them in `static/js/widgets.js`.
"""
