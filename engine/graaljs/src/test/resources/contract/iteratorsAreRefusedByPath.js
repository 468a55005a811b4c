record({ items: values() });
