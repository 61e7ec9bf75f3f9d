"""What ``deskui build`` is made of: the plan, the recipe, and what each platform wants beside the executable.

The one rule: every room here computes values from values; only ``deskui/build.py`` runs programs.
"""
