"""The values that the stages hand to each other: frozen, valid by construction, and ignorant.

Modules here import the standard library only. Values equal their equals; who stored one, when and
under which number is the business of storage.
"""
