import gc
import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "civic.settings")
application = get_wsgi_application()

# What is here now stays as long as the process: the garbage collector need not walk through it again.
gc.collect()
gc.freeze()
