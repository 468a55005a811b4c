record({ phone: null });
